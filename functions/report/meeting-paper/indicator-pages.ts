import type { MeetingPaper, PaperIndicator } from '#domain/report/meeting-paper.ts';
import { printYear } from '#domain/text/print-year.ts';
import { sayBothYears } from '#domain/words/ja/report-words.ts';
import { flaggedHeading, newHeadings, wideRow } from '../workbook/headings.ts';
import type { RowGroup } from '../workbook/lay-pages.ts';
import { across } from '../workbook/paper.ts';
import { type CellDraft, type PrintedRow, printedRow } from '../workbook/printed-row.ts';
import { ratingText } from '../workbook/rating-text.ts';
import type { ReportPart } from '../workbook/report-worksheet.ts';
import { partCells } from './part-cells.ts';

/** 内訳, 基準値, 目標値, 実績, 推移; then room for the committee: 評価 and 意見. */
const paper = across([112, 112, 112, 132, 148, 84, 260]);
const left = 5;
/** Points: four lines of handwriting at least. */
const leastRoom = 96;

/** A block for each indicator, the committee's columns empty. */
export function indicatorPages({ groups, fiscalYear }: MeetingPaper): ReportPart {
  const headings = [
    '内訳',
    '基準値',
    '目標値',
    `${printYear(fiscalYear, 'era')}年度の実績`,
    'これまでの推移',
    '委員会の\n評価',
    '委員会の意見',
  ];
  return {
    name: '目標値の達成状況',
    paper,
    titles: [
      wideRow(paper, `目標値の達成状況　${sayBothYears(fiscalYear)}`, 'section'),
      printedRow(
        paper,
        headings.map((text, column) => ({ column, text, look: 'head' as const })),
      ),
    ],
    groups: groups.flatMap(({ path, indicators }, n) => {
      const heads = newHeadings(
        paper,
        path.map(flaggedHeading),
        groups[n - 1]?.path.map(flaggedHeading) ?? [],
      );
      return indicators.map((one, at) => block(one, at === 0 ? heads : []));
    }),
  };
}

function block(indicator: PaperIndicator, heads: PrintedRow[]): RowGroup {
  const { number, name, departments } = indicator;
  const by = departments.length === 0 ? '' : `　【${departments.join('、')}】`;
  const title = wideRow(paper, `${number}　${name}${by}`, 'sheetHead', { keepsNext: true });
  return {
    rows: [...heads, title, ...withRoom(leftRows(indicator))],
    gap: 9,
    again: wideRow(paper, `${number}　${name}（つづき）`, 'continued'),
  };
}

/** What is known, row by row. */
function leftRows(indicator: PaperIndicator): CellDraft[][] {
  const { parts, notes, ratings, suggested } = indicator;
  const wide = (label: string, text: string): CellDraft[] => [
    { column: 0, text: label, look: 'label', again: `${label}（つづき）` },
    { column: 1, columns: left - 1, text, look: 'body' },
  ];
  const why = suggested.reasons.join('\n');
  const grade = suggested.grade === undefined ? '評価案はありません。' : `評価案：${suggested.grade}`;
  const given = ratings.filter((rating) => rating.grade !== undefined);
  return [
    ...parts.map((part) => partCells(part)),
    wide('評価案と理由', why === '' ? grade : `${grade}\n${why}`),
    ...given.map((rating) => wide(`記入済の${rating.name}`, ratingText(rating))),
    ...(notes.length === 0 ? [] : [wide('注', notes.join('\n'))]),
  ];
}

/**
 * The committee's columns beside them: one box over all rows where a page holds the block, else one in each row, because
 * a row that is torn moves those below it.
 */
function withRoom(rows: readonly CellDraft[][]): PrintedRow[] {
  const plain = rows.map((cells) => printedRow(paper, cells));
  const height = plain.reduce((sum, row) => sum + row.height, 0);
  const isOnePage = height < paper.room * 0.7;
  const lacking = Math.max(0, leastRoom - height);
  return rows.map((cells, n) => {
    const room = (column: number): CellDraft => ({
      column,
      text: '',
      look: 'body',
      ...(isOnePage && rows.length > 1 ? { rows: rows.length } : {}),
    });
    const own = isOnePage && n > 0 ? cells : [...cells, room(left), room(left + 1)];
    const least = n === rows.length - 1 ? (plain[n]?.height ?? 0) + lacking : 0;
    return printedRow(paper, own, { least });
  });
}
