import type { Area, GridCell } from '#domain/grid/grid.ts';
import { compactText } from '#domain/text/compact-text.ts';
import type { GridView } from './grid-view.ts';
import type { LabelMatch, LabelMatcher, Role } from './label-matcher.ts';
import type { PlanNames } from './plan-names.ts';

/** A cell that reads as a label of the plan. */
export interface LabelCell extends LabelMatch {
  area: Area;
  text: string;
  /** True where the value stands in the same cell: `№ 20`, `所管課：職員課`. */
  isInline: boolean;
  /** True in a hidden column, where helpers are kept. */
  isHidden: boolean;
}

/** Every cell of a worksheet that reads like a label, row by row from the left. */
export function findLabels(view: GridView, matcher: LabelMatcher, names: PlanNames): LabelCell[] {
  const labels: LabelCell[] = [];
  const isLabel = (row: number, column: number, role: Role) =>
    labels.some((one) => one.role === role && contains(one.area, row, column));
  for (const { cells } of view.rows) {
    for (const cell of cells) {
      const found = matcher(cell.text) ?? findInline(cell, matcher, names);
      if (!found) continue;
      const isValue =
        'isInline' in found &&
        (isLabel(cell.row, cell.column - 1, found.role) || isLabel(cell.row - 1, cell.column, found.role));
      if (isValue) continue;
      labels.push({
        isInline: false,
        ...found,
        area: view.areaAt(cell.row, cell.column),
        text: cell.text,
        isHidden: view.isHiddenColumn(cell.column),
      });
    }
  }
  return labels;
}

const longestInline = 60;

/** A № may follow its label at once; other values need a colon between, or the label could be part of a sentence. */
function findInline(
  cell: GridCell,
  matcher: LabelMatcher,
  names: PlanNames,
): (LabelMatch & { isInline: true }) | undefined {
  if (cell.text.length > longestInline || typeof cell.value === 'number') return undefined;
  const compact = compactText(cell.text);
  const number = /^(no\.?|.*?(?:no|番号)[.:]?)([^a-z]*\d[^a-z]*)$/.exec(compact);
  const match = number?.[1] === undefined ? undefined : matcher(number[1]);
  if (match?.role === 'number' && names.byNumber(number?.[2] ?? '')) return { ...match, isInline: true };
  const [label = '', value = ''] = cell.text.split(/[:：]/, 2);
  const named = value.trim() === '' ? undefined : matcher(label);
  return named && !named.role.startsWith('field/') ? { ...named, isInline: true } : undefined;
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
