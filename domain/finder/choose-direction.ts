import type { LabelCell } from './find-labels.ts';
import type { GridView } from './grid-view.ts';

/** Where a label's value stands. */
export type Direction = 'right' | 'below';

export interface BlockBounds {
  /** The last row and column that the form may cover. */
  bottom: number;
  right: number;
}

const impossible = -5;

/** Decides for the labels of each column together: a blank field says nothing, its neighbours do. */
export function chooseDirections(
  view: GridView,
  labels: readonly LabelCell[],
  bounds: BlockBounds,
): Map<LabelCell, Direction> {
  const scores = new Map(labels.map((label) => [label, score(view, label, labels, bounds)]));
  const sum = (some: readonly LabelCell[]) =>
    some.reduce((total, label) => total + difference(scores.get(label)), 0);
  const all = sum(labels);
  return new Map(
    labels.map((label) => {
      const group = labels.filter((one) => one.area.column === label.area.column);
      const preference = sum(group) || all;
      return [label, correct(preference >= 0 ? 'right' : 'below', scores.get(label))];
    }),
  );
}

interface Scores {
  right: number;
  below: number;
}

/** Limited, so that one label never outweighs its neighbours. */
function difference(scores: Scores | undefined): number {
  return scores ? Math.max(-4, Math.min(4, scores.right - scores.below)) : 0;
}

function correct(direction: Direction, scores: Scores | undefined): Direction {
  if (!scores) return direction;
  const other = direction === 'right' ? 'below' : 'right';
  return scores[direction] <= -3 && scores[other] > -3 ? other : direction;
}

function score(view: GridView, label: LabelCell, labels: readonly LabelCell[], bounds: BlockBounds): Scores {
  const { row, column, rows, columns } = label.area;
  const right = { row, column: column + columns };
  const below = { row: row + rows, column };
  const belowArea = view.areaAt(below.row, below.column);
  return {
    right: (right.column > bounds.right ? impossible : neighbour(view, right, labels)) + (rows > 1 ? 2 : 0),
    below:
      (below.row > bounds.bottom ? impossible : neighbour(view, below, labels)) +
      (columns > 1 && belowArea.column === column && belowArea.columns === columns ? 2 : 0),
  };
}

function neighbour(
  view: GridView,
  at: { row: number; column: number },
  labels: readonly LabelCell[],
): number {
  const area = view.areaAt(at.row, at.column);
  if (area.row !== at.row || area.column !== at.column) return -3;
  if (labels.some((one) => one.area.row === area.row && one.area.column === area.column)) return impossible;
  const text = view.textAt(at.row, at.column).trim();
  const isHint = /^[(（※].{0,40}$/.test(text);
  return (text === '' ? 0 : isHint ? 1 : 2) + (area.rows * area.columns > 1 ? 1 : 0);
}
