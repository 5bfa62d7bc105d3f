import { printedActuals } from '#domain/report/printed-cell.ts';
import type { ReportIndicator, ReportPart, ReportQuantity, ReportRating } from '#domain/report/report.ts';
import { reportWords } from '#domain/words/ja/report-words.ts';
import { wideRow } from './headings.ts';
import type { Paper } from './paper.ts';
import { type CellDraft, cellHeight, type PrintedRow, printedRow, tallestRow } from './printed-row.ts';

/** Whose columns: number, departments, name, baseline, target, actual, then a grade for each rating. */
interface Table {
  paper: Paper;
  /** Of the ratings. */
  names: readonly string[];
}

/** A row for each part of an indicator, what its parts share once, and its notes and the grades' reasons below. */
export function indicatorRows(indicator: ReportIndicator, table: Table): PrintedRow[] {
  const { notes, source, ratings } = indicator;
  const below = [
    ...notes,
    ...(source === undefined ? [] : [`資料：${source}`]),
    ...ratings.flatMap(({ name, reason }) => (reason === undefined ? [] : [`${name}の理由：${reason}`])),
  ];
  return [...partRows(indicator, table), ...below.map((text) => wideRow(table.paper, text, 'remark'))];
}

/** What is shared is merged where a page holds the parts; where none does, no row depends on another. */
function partRows(indicator: ReportIndicator, table: Table): PrintedRow[] {
  const { parts } = indicator;
  const columns = partColumns(parts);
  const merged = parts.map((_, n) =>
    printedRow(table.paper, [
      ...(n === 0 ? sharedCells(indicator, table, parts.length) : []),
      ...columns.flatMap((column) => mergedCell(column, n)),
    ]),
  );
  const tall = withRoomForMerged(merged);
  const height = tall.reduce((sum, row) => sum + row.height, 0);
  if (height < table.paper.room * 0.7 && tall.every((row) => row.height <= tallestRow)) return tall;
  return parts.map((_, n) =>
    printedRow(table.paper, [
      ...sharedCells(n === 0 ? indicator : blank(indicator), table, 1),
      ...columns.map(({ column, texts }) => partCell(column, texts[n] ?? '')),
    ]),
  );
}

function blank(indicator: ReportIndicator): ReportIndicator {
  return { ...indicator, number: '', name: '', departments: [], ratings: [] };
}

function sharedCells(indicator: ReportIndicator, { names }: Table, rows: number): CellDraft[] {
  const { number, name, kind, departments, ratings } = indicator;
  const kindText = kind === undefined ? '' : `\n（${kind}）`;
  return [
    { column: 0, text: number, look: 'centred', rows },
    { column: 1, text: departments.join('\n'), look: 'body', rows },
    { column: 2, text: `${name}${kindText}`, look: 'body', rows },
    ...names.map((one, n): CellDraft => {
      const rating = ratings.find((each) => each.name === one);
      return { column: 6 + n, text: gradeText(rating), look: rating?.grade ? 'grade' : 'missing', rows };
    }),
  ];
}

function gradeText(rating: ReportRating | undefined): string {
  if (!rating) return '';
  if (rating.grade === undefined) return reportWords.noGrade;
  return rating.gradeName === undefined ? rating.grade : `${rating.grade}\n${rating.gradeName}`;
}

interface PartColumn {
  column: number;
  /** One for each part. */
  texts: string[];
}

function partColumns(parts: readonly ReportPart[]): PartColumn[] {
  const none = 'ー';
  const of = (part: ReportPart, quantity: ReportQuantity | undefined) =>
    quantity ? labelledText(part, quantity.raw, quantity.isShared) : none;
  return [
    { column: 3, texts: parts.map((part) => of(part, part.baseline)) },
    { column: 4, texts: parts.map((part) => of(part, part.target)) },
    {
      column: 5,
      texts: parts.map((part) =>
        part.actuals.length === 0 ? reportWords.noActual : labelledText(part, printedActuals([part])),
      ),
    },
  ];
}

/** What several parts in turn say alike stands once. */
function mergedCell({ column, texts }: PartColumn, at: number): CellDraft[] {
  const text = texts[at] ?? '';
  if (at > 0 && texts[at - 1] === text) return [];
  const end = texts.findIndex((one, n) => n > at && one !== text);
  return [{ ...partCell(column, text), rows: (end === -1 ? texts.length : end) - at }];
}

function partCell(column: number, text: string): CellDraft {
  return { column, text, look: text === reportWords.noActual ? 'missing' : 'body' };
}

/** `①参加者数：300人`, unless the text says itself what it is of. */
function labelledText({ label }: ReportPart, text: string, isShared = false): string {
  if (label === undefined || isShared || text.includes(label) || /^[①-⑳]/.test(text)) return text;
  return `${label}：${text}`;
}

/** Rows grow alike until the texts that they share have room. */
function withRoomForMerged(rows: readonly PrintedRow[]): PrintedRow[] {
  const grown = rows.map((row) => ({ ...row }));
  for (const [at, row] of rows.entries()) {
    for (const cell of row.cells) {
      const own = grown.slice(at, at + (cell.rows ?? 1));
      const lacking = cellHeight(cell) - own.reduce((sum, one) => sum + one.height, 0);
      if (lacking > 0) for (const one of own) one.height += Math.ceil(lacking / own.length / 0.75) * 0.75;
    }
  }
  return grown;
}
