import type { PlanDefinition } from '../plan/plan-definition.ts';
import { printYear } from '../text/print-year.ts';
import { reportWords } from '../words/ja/report-words.ts';
import type { OpenDataName } from './open-data/open-data-table.ts';
import type { Edition } from './report.ts';

export type ReportFileKind = 'workbook' | 'page' | 'meetingPaper' | OpenDataName;

const endings: Partial<Record<ReportFileKind, string>> = {
  workbook: `${reportWords.title}.xlsx`,
  page: `${reportWords.title}.html`,
  meetingPaper: '委員会資料.xlsx',
};

/** What no file may be called by on Windows. */
const unusable = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Surrogate}]/gu;
const mostCharacters = 60;

/** As one would save it: `第3次男女共同参画プラン_令和5年度_点検評価報告書（案）.xlsx`. */
export function reportFileName(
  { name, fiscalYear }: Pick<PlanDefinition, 'name' | 'fiscalYear'>,
  edition: Edition,
  kind: ReportFileKind,
): string {
  const plan = [...name.replace(unusable, '_').trim()].slice(0, mostCharacters).join('');
  const ending = endings[kind] ?? `${kind}.csv`;
  const isMarked = edition.kind === 'draft' && kind !== 'meetingPaper';
  const marked = isMarked ? ending.replace(/\.\w+$/, (dot) => `（${reportWords.draft}）${dot}`) : ending;
  return `${plan}_${printYear(fiscalYear, 'era')}年度_${marked}`;
}
