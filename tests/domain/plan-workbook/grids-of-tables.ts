import type { Grid, GridCell } from '#domain/grid/grid.ts';
import { itemHeadings } from '#domain/plan-workbook/find-table.ts';
import type { FilledTable } from '#domain/plan-workbook/write-tables.ts';

type Value = string | number | null;

/** The tables as worksheets, each with a title above it, as somebody would see them in Excel. */
export function gridsOfTables(tables: readonly FilledTable[]): Grid[] {
  return tables.map(({ spec, rows }) => {
    const headings = spec.columns.map(({ header }) => header);
    const lines: Value[][] =
      spec.layout === 'items'
        ? [[...itemHeadings], ...headings.map((heading, index) => [heading, rows[0]?.[index] ?? null])]
        : [headings, ...rows];
    return grid(spec.worksheet, [[spec.about], ...lines]);
  });
}

export function grid(worksheet: string, lines: readonly (readonly Value[])[]): Grid {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((value, column): GridCell[] =>
      value === null ? [] : [{ row, column, value, text: String(value) }],
    ),
  );
  return {
    worksheet,
    visibility: 'visible',
    isProtected: false,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
