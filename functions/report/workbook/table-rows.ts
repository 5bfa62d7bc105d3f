import type { ReportTableField } from '#domain/report/report.ts';
import type { Paper } from './paper.ts';
import { type CellDraft, type PrintedRow, printedRow } from './printed-row.ts';
import type { Look } from './report-looks.ts';

/** Side by side at most, so that texts stay readable; further columns stand below, with their rows' labels again. */
const mostColumns = 6;
/** More shared columns than these are no more even to the eye. */
const mostShared = 12;

/** Of how many columns every table of the sheets can be made. */
export function sharedColumns(tables: readonly ReportTableField[]): number {
  const all = tables.map((table) => bandSize(table));
  return Math.min(mostShared, all.reduce(leastCommonMultiple, 1));
}

/** Bands of one table are alike. */
function bandSize({ columns }: ReportTableField): number {
  const bands = Math.ceil(columns.length / mostColumns);
  return Math.max(1, Math.ceil(columns.length / Math.max(1, bands)));
}

function leastCommonMultiple(one: number, other: number): number {
  let sum = one;
  while (sum % other !== 0) sum += one;
  return sum;
}

/** A table of a sheet: its name, its columns' headings, and a row for each year or kind. */
export function tableRows(table: ReportTableField, paper: Paper): PrintedRow[] {
  const { label, department, columns, rows } = table;
  const by = department === undefined ? '' : `　【${department}】`;
  const title = printedRow(paper, [{ columns: paper.widths.length, text: `${label}${by}`, look: 'label' }]);
  const size = bandSize(table);
  const starts = Array.from({ length: Math.ceil(columns.length / size) }, (_, n) => n * size);
  const band = (name: string, texts: readonly string[], from: number, look: Look) =>
    bandRow(paper, { label: name, texts: texts.slice(from, from + size), look });
  return [
    { ...title, keepsNext: true },
    ...starts.flatMap((from) => [
      { ...band('', columns, from, 'head'), keepsNext: true as const },
      ...rows.map((row) => band(row.label, row.cells, from, 'body')),
    ]),
  ];
}

interface Band {
  label: string;
  texts: readonly string[];
  look: Look;
}

function bandRow(paper: Paper, { label, texts, look }: Band): PrintedRow {
  const shared = paper.widths.length - 1;
  const start = (n: number) => 1 + Math.round((n * shared) / texts.length);
  const cells = texts.map(
    (text, n): CellDraft => ({
      column: start(n),
      columns: start(n + 1) - start(n),
      text,
      look: look === 'body' ? lookOf(text) : look,
    }),
  );
  return printedRow(paper, [{ text: label, look: 'label', again: label }, ...cells]);
}

/** Figures stand at the right, as they are typed. */
function lookOf(text: string): Look {
  return /^[△▲\-－]?[\d０-９][\d０-９,，.．]*[^\n]{0,3}$/.test(text) ? 'figure' : 'body';
}
