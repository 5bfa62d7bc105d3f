import type { Report, ReportOpinion, ReportOpinionGroup } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { newHeadings, wideRow } from './headings.ts';
import type { RowGroup } from './lay-pages.ts';
import { upright, uprightWidth } from './paper.ts';
import type { ReportPart } from './report-worksheet.ts';

const paper = upright([uprightWidth]);

/** Ⅳ: what was written of each part of the plan. */
export function opinions({ opinions: groups }: Report): ReportPart {
  return {
    name: 'Ⅳ意見',
    paper,
    titles: [wideRow(paper, reportWords.sections.opinions, 'section')],
    groups:
      groups.length === 0
        ? [{ rows: [wideRow(paper, reportWords.noOpinion, 'plain')] }]
        : groups.flatMap(opinionGroups),
  };
}

function opinionGroups({ name, opinions: all }: ReportOpinionGroup): RowGroup[] {
  const title = wideRow(paper, name, 'part', { keepsNext: true });
  return all.map((opinion, n) => {
    const heads = newHeadings(paper, opinion.about, all[n - 1]?.about ?? []);
    return { rows: [...(n === 0 ? [title] : []), ...heads, ...textRows(opinion)], gap: 9 };
  });
}

function textRows({ texts }: ReportOpinion) {
  if (texts.length === 0) return [wideRow(paper, reportWords.noOpinion, 'missing')];
  return texts.map((text) => wideRow(paper, text, 'body'));
}
