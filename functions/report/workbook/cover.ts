import type { Report } from '#domain/report/report.ts';
import { reportWords, sayBothYears } from '#domain/words/ja/report-words.ts';
import { sayDay } from '#domain/words/ja/say-day.ts';
import { wideRow } from './headings.ts';
import { upright, uprightWidth } from './paper.ts';
import type { PrintedRow } from './printed-row.ts';
import type { ReportPart } from './report-worksheet.ts';

const paper = upright([uprightWidth]);
const space = (height: number): PrintedRow => ({ cells: [], height });

/** 表紙 */
export function cover(report: Report): ReportPart {
  const { plan, fiscalYear, municipality, edition, errata } = report;
  const isDraft = edition.kind === 'draft';
  const rows = [
    isDraft ? wideRow(paper, `【${reportWords.draft}】`, 'draftMark') : space(60),
    space(120),
    wideRow(paper, plan, 'coverLine'),
    space(12),
    wideRow(paper, reportWords.title, 'coverTitle'),
    space(24),
    wideRow(paper, sayBothYears(fiscalYear), 'coverLine'),
    space(150),
    ...(isDraft ? [] : [wideRow(paper, `${sayDay(edition.day)}　確定`, 'coverLine')]),
    ...(errata.length > 0 ? [wideRow(paper, '（正誤表を巻末に付けています）', 'coverNote')] : []),
    space(12),
    wideRow(paper, municipality, 'coverLine'),
  ];
  return { name: '表紙', paper, titles: [], groups: [{ rows }], hasNoPageNumber: true };
}
