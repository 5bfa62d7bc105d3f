import type {
  ReportActual,
  ReportIndicator,
  ReportPart,
  ReportQuantity,
  ReportRating,
} from '#domain/report/report.ts';
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
  const merged = parts.map((part, n) =>
    printedRow(table.paper, [
      ...(n === 0 ? sharedCells(indicator, table, parts.length) : []),
      ...partCells(part, targetRows(parts, n)),
    ]),
  );
  const tall = withRoomForMerged(merged);
  const height = tall.reduce((sum, row) => sum + row.height, 0);
  if (height < table.paper.room * 0.7 && tall.every((row) => row.height <= tallestRow)) return tall;
  return parts.map((part, n) =>
    printedRow(table.paper, [
      ...sharedCells(n === 0 ? indicator : blank(indicator), table, 1),
      ...partCells(part, 1),
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

/** Rows that the target of a part takes: none where it is printed above. */
function targetRows(parts: readonly ReportPart[], at: number): number {
  const isAs = (one: ReportPart | undefined, other: ReportPart | undefined) =>
    one?.target?.isShared === true && other?.target?.isShared === true && one.target.raw === other.target.raw;
  if (isAs(parts[at - 1], parts[at])) return 0;
  let rows = 1;
  while (isAs(parts[at], parts[at + rows])) rows++;
  return rows;
}

function partCells(part: ReportPart, rows: number): CellDraft[] {
  const { baseline, target, actuals } = part;
  const actual = actuals.length === 0 ? reportWords.noActual : actuals.map(actualText).join('\n');
  return [
    { column: 3, text: labelledText(part, quantityText(baseline)), look: 'body' },
    ...(rows === 0
      ? []
      : [
          {
            column: 4,
            text: target?.isShared ? target.raw : labelledText(part, quantityText(target)),
            look: 'body' as const,
            rows,
          },
        ]),
    {
      column: 5,
      text: labelledText(part, actual),
      look: actuals.length === 0 ? 'missing' : 'body',
    },
  ];
}

function quantityText(quantity: ReportQuantity | undefined): string {
  return quantity?.raw ?? 'ー';
}

function actualText({ raw, asOf, department, note, extras }: ReportActual): string {
  const day = asOf === undefined || raw.includes(asOf) ? '' : `（${asOf}）`;
  return [
    `${department === undefined ? '' : `${department}：`}${raw}${day}`,
    ...extras.map((extra) => `${extra.label}：${extra.raw}`),
    ...(note === undefined ? [] : [note]),
  ].join('\n');
}

/** `①参加者数：300人`, unless the label is printed with the figure. */
function labelledText({ label }: ReportPart, text: string): string {
  if (label === undefined || text.includes(label)) return text;
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
