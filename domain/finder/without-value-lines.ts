import type { LabelCell } from './find-labels.ts';
import type { GridView } from './grid-view.ts';

/**
 * Leaves out lines of a text that read like a label (・令和5年度実績): they stand where the value of a label goes on,
 * or right beside their own label, and have nothing at their right.
 */
export function withoutValueLines(view: GridView, labels: readonly LabelCell[]): LabelCell[] {
  const byRightEdge = new Map<number, LabelCell>();
  const inColumn = new Map<number, LabelCell>();
  return labels.filter((label) => {
    const { row, column, columns } = label.area;
    const left = byRightEdge.get(column);
    if (left && inColumn.get(left.area.column) === left && isLineOf(view, label, left)) return false;
    const above = inColumn.get(column);
    const follows = above?.role === label.role && above.area.row + above.area.rows === row;
    if (follows && view.textAt(row, column + columns) === '') return false;
    byRightEdge.set(column + columns, label);
    inColumn.set(column, label);
    return true;
  });
}

function isLineOf(view: GridView, line: LabelCell, label: LabelCell): boolean {
  const { row, column, columns } = line.area;
  if (view.textAt(row, column + columns) !== '') return false;
  if (row === label.area.row) return line.role === label.role;
  const area = view.areaAt(row, label.area.column);
  const isFree = view.textAt(row, label.area.column) === '' || area.row === label.area.row;
  return isFree && label.role.startsWith('field/') && view.textAt(label.area.row, column) !== '';
}
