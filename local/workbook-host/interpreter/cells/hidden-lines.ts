import type { RangeState } from '../host-object.ts';
import { checkUnprotected } from './may-change.ts';
import { liveRange } from './read-cells.ts';

type Axis = 'rows' | 'columns';

/** `null` where some are hidden and some are not. */
export function areHidden(range: RangeState, axis: Axis): boolean | null {
  const { first, count, hidden } = lines(range, axis);
  let number = 0;
  for (const index of hidden) if (index >= first && index < first + count) number += 1;
  return number === 0 ? false : number === count ? true : null;
}

export function setHidden(range: RangeState, axis: Axis, isHidden: boolean): void {
  checkUnprotected(range.worksheet);
  const { first, count, hidden } = lines(range, axis);
  for (let index = first; index < first + count; index += 1) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

function lines(range: RangeState, axis: Axis): { first: number; count: number; hidden: Set<number> } {
  const { worksheet, area } = liveRange(range);
  return axis === 'rows'
    ? { first: area.row, count: area.rows, hidden: worksheet.hiddenRows }
    : { first: area.column, count: area.columns, hidden: worksheet.hiddenColumns };
}
