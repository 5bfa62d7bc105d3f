import type { Area, Grid } from '#domain/grid/grid.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { DraftForm } from './draft-form.ts';
import { isExampleWorksheet, isMarkedAsExample } from './example-marks.ts';
import { findLabels, type LabelCell } from './find-labels.ts';
import { findLists, type List } from './find-lists.ts';
import { type GridView, viewGrid } from './grid-view.ts';
import { groupLabels, type LabelBlock } from './group-labels.ts';
import { isForm } from './is-form.ts';
import type { LabelMatcher } from './label-matcher.ts';
import type { PlanNames } from './plan-names.ts';
import { readBlock } from './read-block.ts';
import { readList } from './read-list.ts';
import { uniteAreas } from './unite-areas.ts';
import { withoutValueLines } from './without-value-lines.ts';

/** The forms of one worksheet from the top; neither examples nor explanations. */
export function readWorksheet(
  grid: Grid,
  plan: PlanDefinition,
  matcher: LabelMatcher,
  names: PlanNames,
): DraftForm[] {
  if (isExampleWorksheet(grid.worksheet)) return [];
  const view = viewGrid(grid);
  const labels = withoutValueLines(view, findLabels(view, matcher, names));
  if (labels.length < 2) return [];
  const lists = findLists(view, labels, { ...plan.form, fiscalYear: plan.fiscalYear, matcher, names });
  const answers = lists.filter((list) => !isMarkedAsExample(view, headerArea(list), list.header.bottom));
  const free = labels.filter((label) => !lists.some((list) => covers(list, label)));
  const blocks = groupLabels(free, plan.fiscalYear);
  return [
    ...answers.flatMap((list) => readList(view, list, plan, names, matcher)),
    ...readBlocks(view, blocks, plan, names),
  ].sort((a, b) => a.form.area.row - b.form.area.row || a.form.area.column - b.form.area.column);
}

function readBlocks(
  view: GridView,
  blocks: LabelBlock[],
  plan: PlanDefinition,
  names: PlanNames,
): DraftForm[] {
  const reaches = blocks.map(reachOf);
  return blocks.flatMap((block, index) => {
    const reach = reaches[index];
    if (!reach || isMarkedAsExample(view, reach, reach.row + 1)) return [];
    const draft = readBlock(view, block, boundsOf(view, reach, reaches), plan);
    return isForm(draft, names) ? [draft] : [];
  });
}

function reachOf(block: LabelBlock): Area {
  return block.labels.map(({ area }) => area).reduce(uniteAreas);
}

/** A form ends where the next one begins, below or at the right. */
function boundsOf(view: GridView, reach: Area, others: readonly Area[]): { bottom: number; right: number } {
  let bottom = view.lastRow;
  let right = Math.max(view.lastColumn, reach.column + reach.columns);
  for (const other of others) {
    if (other === reach) continue;
    if (other.column > reach.column + reach.columns - 1 && sharesRows(other, reach))
      right = Math.min(right, other.column - 1);
  }
  for (const other of others) {
    const isBelow =
      other.row >= reach.row + reach.rows &&
      other.column <= right &&
      other.column + other.columns > reach.column;
    if (isBelow) bottom = Math.min(bottom, other.row - 1);
  }
  return { bottom, right };
}

function sharesRows(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows;
}

function headerArea({ header }: List): Area {
  const [first] = header.columns;
  const last = header.columns.at(-1);
  const column = first?.column ?? 0;
  return {
    row: header.top,
    column,
    rows: header.bottom - header.top + 1,
    columns: (last?.column ?? column) - column + 1,
  };
}

function covers({ header, bottom }: List, { area }: LabelCell): boolean {
  return area.row >= header.top && area.row <= bottom;
}
