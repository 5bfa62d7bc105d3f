import type { ReportTableField } from '#domain/report/report.ts';
import { shared, upright } from './paper.ts';
import { type CellDraft, type PrintedRow, printedRow } from './printed-row.ts';
import type { Look } from './report-looks.ts';

/** Side by side at most, so that texts stay readable; further columns stand below, with their rows' labels again. */
const mostColumns = 6;

/** A table of a sheet: its name, its columns' headings, and a row for each year or kind. */
export function tableRows({ label, department, columns, rows }: ReportTableField): PrintedRow[] {
  const by = department === undefined ? '' : `　【${department}】`;
  const title = printedRow(upright, [{ columns: shared + 1, text: `${label}${by}`, look: 'label' }]);
  const bands = Array.from({ length: Math.ceil(columns.length / mostColumns) }, (_, n) => n * mostColumns);
  return [
    { ...title, keepsNext: true },
    ...bands.flatMap((from) => [
      { ...bandRow('', columns.slice(from, from + mostColumns), 'head'), keepsNext: true as const },
      ...rows.map((row) => bandRow(row.label, row.cells.slice(from, from + mostColumns), 'body')),
    ]),
  ];
}

function bandRow(label: string, texts: readonly string[], look: Look): PrintedRow {
  const width = Math.floor(shared / texts.length);
  const cells = texts.map((text, n): CellDraft => {
    const columns = n === texts.length - 1 ? shared - n * width : width;
    return { column: 1 + n * width, columns, text, look: look === 'body' ? lookOf(text) : look };
  });
  return printedRow(upright, [{ text: label, look: 'label', again: label }, ...cells]);
}

/** Figures stand at the right, as they are typed. */
function lookOf(text: string): Look {
  return /^[△▲\-－]?[\d０-９][\d０-９,，.．]*[^\n]{0,3}$/.test(text) ? 'figure' : 'body';
}
