import type { Area } from '#domain/grid/grid.ts';
import type { BlockBounds, Direction } from './choose-direction.ts';
import type { GridView } from './grid-view.ts';
import type { ValueSpan } from './read-pieces.ts';

export interface BlockLayout {
  /** The labels and tables of the form: no value reaches over one. */
  labels: readonly { area: Area }[];
  directions: ReadonlyMap<{ area: Area }, Direction>;
  bounds: BlockBounds;
}

/** Where a label's value begins and where it must end. */
export function valuePlace(
  view: GridView,
  label: { area: Area },
  layout: BlockLayout,
): Omit<ValueSpan, 'right'> {
  return layout.directions.get(label) === 'below'
    ? placeBelow(view, label, layout)
    : placeRight(view, label, layout);
}

function placeBelow(
  view: GridView,
  label: { area: Area },
  { labels, bounds }: BlockLayout,
): Omit<ValueSpan, 'right'> {
  const row = label.area.row + label.area.rows;
  const { column } = label.area;
  const { columns } = view.areaAt(row, column);
  const width = Math.max(columns, label.area.columns);
  const next = labels
    .filter(
      ({ area }) => area.row >= row && area.column < column + width && column < area.column + area.columns,
    )
    .reduce((least, { area }) => Math.min(least, area.row), Number.POSITIVE_INFINITY);
  return {
    row,
    column,
    bottom: Math.min(next - 1, bounds.bottom),
    isBounded: next !== Number.POSITIVE_INFINITY,
  };
}

function placeRight(view: GridView, label: { area: Area }, layout: BlockLayout): Omit<ValueSpan, 'right'> {
  const { row, rows } = label.area;
  const column = valueColumn(view, label, layout);
  if (rows > 1) return { row, column, bottom: row + rows - 1, isBounded: true };
  const next = nextLabelRow(view, label, column, layout);
  return {
    row,
    column,
    bottom: Math.min((next ?? Number.POSITIVE_INFINITY) - 1, layout.bounds.bottom),
    isBounded: next !== undefined,
  };
}

/** The next row in which anything stands where the labels stand. */
function nextLabelRow(
  view: GridView,
  label: { area: Area },
  valueAt: number,
  { labels, bounds }: BlockLayout,
): number | undefined {
  const { row, column } = label.area;
  const known = labels
    .filter(({ area }) => area.row > row && area.column <= valueAt)
    .reduce((least, { area }) => Math.min(least, area.row), bounds.bottom + 1);
  for (let at = row + 1; at <= Math.min(known, bounds.bottom); at += 1) {
    const isTaken = view.cellsIn(at).some((cell) => cell.column >= column && cell.column < valueAt);
    if (isTaken) return at;
  }
  return known <= bounds.bottom ? known : undefined;
}

const widestGap = 6;

/** The cell right of the label; where that is blank, the column in which the other labels have their values. */
function valueColumn(view: GridView, label: { area: Area }, layout: BlockLayout): number {
  const direct = label.area.column + label.area.columns;
  if (hasValue(view, label.area.row, direct)) return direct;
  const counts = new Map<number, number>();
  for (const one of layout.labels) {
    if (one.area.column !== label.area.column || layout.directions.get(one) !== 'right') continue;
    const column = firstValueColumn(view, one, layout);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const own = firstValueColumn(view, label, layout);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && (own === undefined || own === most[0]) ? most[0] : direct;
}

function hasValue(view: GridView, row: number, column: number): boolean {
  const area = view.areaAt(row, column);
  return area.rows * area.columns > 1 || view.textAt(row, column) !== '';
}

function firstValueColumn(
  view: GridView,
  label: { area: Area },
  { labels, bounds }: BlockLayout,
): number | undefined {
  const start = label.area.column + label.area.columns;
  for (let column = start; column <= Math.min(bounds.right, start + widestGap); column += 1) {
    const area = view.areaAt(label.area.row, column);
    if (labels.some((one) => one.area.row === area.row && one.area.column === area.column)) return undefined;
    if (hasValue(view, label.area.row, column)) return column;
  }
  return undefined;
}
