import { styleNumber } from '../../grid/style-number.ts';
import type { CellArea, StyleData } from '../../model/workbook-data.ts';
import type { Host, RangeState } from '../host-object.ts';
import type { Json } from '../json.ts';
import { intersection, isUnbounded, mapCells } from './cell-area.ts';
import { checkUnprotected } from './may-change.ts';
import { liveRange, styleOf } from './read-cells.ts';
import { usedArea } from './used-area.ts';

/** Changes the style of every cell; `at` counts from the range's first cell. */
export function formatCells(
  host: Host,
  range: RangeState,
  change: (style: StyleData, at: { row: number; column: number }) => StyleData,
): void {
  const { worksheet } = liveRange(range);
  checkUnprotected(worksheet);
  const area = storedArea(range);
  if (!area) return;
  const known = new Map<string, number>();
  mapCells(area, (row, column) => {
    const key = `${row},${column}`;
    const cell = worksheet.cells.get(key);
    const wanted = change(styleOf(host.workbook, cell), {
      row: row - area.row,
      column: column - area.column,
    });
    const text = JSON.stringify(wanted);
    const style = known.get(text) ?? styleNumber(host.workbook, wanted);
    known.set(text, style);
    if (cell || style !== 0) worksheet.cells.set(key, { ...(cell ?? { value: null }), style });
  });
}

/** What all cells have in common; `null` where they differ. */
export function commonFormat(host: Host, range: RangeState, of: (style: StyleData) => Json): Json {
  const { worksheet } = liveRange(range);
  const area = storedArea(range);
  if (!area) return of(styleOf(host.workbook, undefined));
  let common: Json | undefined;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = of(styleOf(host.workbook, worksheet.cells.get(`${row},${column}`)));
      if (common !== undefined && common !== value) return null;
      common = value;
    }
  }
  return common ?? null;
}

/** The model formats cells, not whole rows and columns: of those the used part counts. */
function storedArea({ worksheet, area }: RangeState): CellArea | undefined {
  if (!isUnbounded(area)) return area;
  const used = usedArea(worksheet, { isValuesOnly: false });
  return used && intersection(used, area);
}
