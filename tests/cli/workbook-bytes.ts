import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import type { CellData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import type { SketchCell } from '#tests/domain/finder/sketch-grid.ts';

const plain = { numberFormat: 'General', locked: true };
const day = { numberFormat: 'ggge"年"m"月"d"日"', locked: false };

/** An .xlsx file with one worksheet; its second style shows dates in the era and is unlocked. */
export function workbookBytes(
  name: string,
  rows: (SketchCell | CellData)[][],
  more: Partial<WorksheetData> = {},
): Uint8Array {
  const id = '{00000000-0001-0000-0000-000000000000}';
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column): [string, CellData][] =>
      cell === null ? [] : [[`${at},${column}`, asData(cell)]],
    ),
  );
  return createWorkbook({
    fileName: `${name}.xlsx`,
    worksheets: [
      {
        id,
        name,
        visibility: 'Visible',
        isProtected: false,
        cells: new Map(cells),
        merges: [],
        columnWidths: new Map(),
        rowHeights: new Map(),
        defaultColumnWidth: 72,
        defaultRowHeight: 18,
        hiddenColumns: new Set(),
        hiddenRows: new Set(),
        tables: [],
        ...more,
      },
    ],
    names: [],
    customXmlParts: [],
    settings: {},
    activeWorksheetId: id,
    styles: [plain, day],
    warnings: [],
  });
}

function asData(cell: NonNullable<SketchCell> | CellData): CellData {
  if (typeof cell !== 'object') return { value: cell, style: 0 };
  if ('style' in cell) return cell;
  return { value: cell.value, style: 0, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
}
