import type { CellArea, WorksheetData } from '../../model/workbook-data.ts';
import { boundingArea, hasCell, intersection, placeOf, wholeWorksheet } from './cell-area.ts';

/** The smallest area with everything in it: values, and unless only they count, formats, merged areas and tables. */
export function usedArea(
  worksheet: WorksheetData,
  { isValuesOnly, within = wholeWorksheet }: { isValuesOnly: boolean; within?: CellArea },
): CellArea | undefined {
  let used: CellArea | undefined;
  const add = (area: CellArea) => {
    used = used ? boundingArea(used, area) : area;
  };
  for (const [key, { value, formula, style }] of worksheet.cells) {
    const isEmpty = value === null && formula === undefined;
    if (isEmpty && (isValuesOnly || style === 0)) continue;
    const { row, column } = placeOf(key);
    if (used && hasCell(used, row, column)) continue;
    if (hasCell(within, row, column)) add({ row, column, rows: 1, columns: 1 });
  }
  if (isValuesOnly) return used;
  for (const area of [...worksheet.merges, ...worksheet.tables.map((table) => table.area)]) {
    const inside = intersection(area, within);
    if (inside) add(inside);
  }
  return used;
}
