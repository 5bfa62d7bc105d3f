import type { MeetingPaper, PaperOpinion } from '#domain/report/meeting-paper.ts';
import { sayBothYears } from '#domain/words/ja/report-words.ts';
import { newHeadings, wideRow } from '../workbook/headings.ts';
import type { RowGroup } from '../workbook/lay-pages.ts';
import { across } from '../workbook/paper.ts';
import { type CellDraft, printedRow } from '../workbook/printed-row.ts';
import type { ReportPart } from '../workbook/report-worksheet.ts';

const paper = across([320, 320, 320]);
/** Points: five lines of handwriting. */
const leastRoom = 90;

/** Last year's opinions with what departments say to them, and room for this year's. */
export function opinionPages({ opinions, fiscalYear }: MeetingPaper): ReportPart {
  const headings = ['昨年度の意見', '所管課の対応', '今年度の意見'];
  return {
    name: '意見',
    paper,
    titles: [
      wideRow(paper, `意見　${sayBothYears(fiscalYear)}`, 'section'),
      printedRow(
        paper,
        headings.map((text, column) => ({ column, text, look: 'head' as const })),
      ),
    ],
    groups: opinions.map((one, n) => block(one, opinions[n - 1])),
  };
}

function block(opinion: PaperOpinion, before: PaperOpinion | undefined): RowGroup {
  const headings = headingsOf(opinion);
  const replies = opinion.replies.map(({ department, text }) => `【${department}】\n${text}`);
  const texts = [opinion.lastTexts, replies, opinion.texts].map((all) => all.join('\n\n'));
  const cells = texts.map(
    (text, column): CellDraft =>
      column < 2 && text === '' ? { column, text: 'ー', look: 'missing' } : { column, text, look: 'body' },
  );
  return {
    rows: [
      ...newHeadings(paper, headings, before ? headingsOf(before) : []),
      printedRow(paper, cells, { least: leastRoom }),
    ],
    gap: 6,
    again: wideRow(paper, `${headings.at(-1)}（つづき）`, 'continued'),
  };
}

function headingsOf({ name, about }: PaperOpinion): string[] {
  return [name, ...about];
}
