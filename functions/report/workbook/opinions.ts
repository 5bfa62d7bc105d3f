import type {
  Report,
  ReportAnswered,
  ReportOpinion,
  ReportOpinionGroup,
  ReportReplyGroup,
} from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { newHeadings, wideRow } from './headings.ts';
import type { RowGroup } from './lay-pages.ts';
import { upright, uprightWidth } from './paper.ts';
import type { ReportPart } from './report-worksheet.ts';

const paper = upright([uprightWidth]);

/** Ⅳ: what was written of each part of the plan, then what departments say to last year's. */
export function opinions({ opinions: groups, replies }: Report): ReportPart {
  return {
    name: 'Ⅳ意見',
    paper,
    titles: [wideRow(paper, reportWords.sections.opinions, 'section')],
    groups: [
      ...(groups.length === 0
        ? [{ rows: [wideRow(paper, reportWords.noOpinion, 'plain')] }]
        : groups.flatMap(opinionGroups)),
      ...replies.flatMap(replyGroups),
    ],
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

function replyGroups({ name, answered }: ReportReplyGroup): RowGroup[] {
  const title = wideRow(paper, `${reportWords.replies}（${name}）`, 'part', { keepsNext: true });
  return answered.map((one, n) => {
    const heads = newHeadings(paper, one.about, answered[n - 1]?.about ?? []);
    return { rows: [...(n === 0 ? [title] : []), ...heads, ...answeredRows(one)], gap: 9 };
  });
}

function answeredRows({ opinions: last, replies }: ReportAnswered) {
  const head = (text: string) => wideRow(paper, text, 'level3', { keepsNext: true });
  return [
    head(reportWords.lastOpinion),
    ...last.map((text) => wideRow(paper, text, 'body')),
    ...(replies.length === 0 ? [wideRow(paper, reportWords.noReply, 'missing')] : []),
    ...replies.flatMap(({ department, text }) => [head(department), wideRow(paper, text, 'body')]),
  ];
}
