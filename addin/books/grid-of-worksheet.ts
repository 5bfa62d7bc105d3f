import type { Grid, GridCell } from '#domain/grid/grid.ts';
import { formatValue } from '#local/workbook-host/grid/format-value.ts';
import type { CellData, StyleData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A worksheet of a file as the add-in would read it in Excel. */
export function gridOfWorksheet(worksheet: WorksheetData, styles: readonly StyleData[]): Grid {
  return {
    worksheet: worksheet.name,
    visibility: visibilities[worksheet.visibility],
    isProtected: worksheet.isProtected,
    cells: [...worksheet.cells].flatMap(([at, cell]) => asCell(at, cell, worksheet, styles[cell.style])),
    merges: worksheet.merges.map((area) => ({ ...area })),
    hiddenRows: [...worksheet.hiddenRows],
    hiddenColumns: [...worksheet.hiddenColumns],
  };
}

function asCell(
  at: string,
  cell: CellData,
  { isProtected }: WorksheetData,
  style: StyleData | undefined,
): GridCell[] {
  const isUnlocked = isProtected && style?.locked === false;
  if (cell.value === null && cell.formula === undefined && !isUnlocked) return [];
  const [row = 0, column = 0] = at.split(',').map(Number);
  return [
    {
      row,
      column,
      text: formatValue(cell, style?.numberFormat ?? 'General').replace(/\r\n?/g, '\n'),
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(isProtected && !isUnlocked ? { locked: true } : {}),
      ...(style?.rotation === 255 ? { vertical: true } : {}),
    },
  ];
}
