import { findArea } from '#domain/grid/address.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import { saveWorkbook } from '#local/workbook-host/codec/save-workbook.ts';

/** The file as it is after somebody has typed into some cells of a worksheet: `{ A6: '１' }`. */
export function editWorkbook(
  bytes: Uint8Array,
  worksheet: string,
  cells: Readonly<Record<string, string | number | null>>,
): Uint8Array {
  const opened = openWorkbook(bytes, 'a.xlsx');
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { workbook, source } = opened;
  const found = workbook.worksheets.find(({ name }) => name === worksheet);
  if (!found) throw new Error(`no ${worksheet}`);
  for (const [place, value] of Object.entries(cells)) {
    const area = findArea(place);
    if (!area) throw new Error(`${place} is no cell`);
    const key = `${area.row},${area.column}`;
    found.cells.set(key, { value, style: found.cells.get(key)?.style ?? 0 });
  }
  return saveWorkbook(workbook, source);
}
