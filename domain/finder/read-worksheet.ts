import type { Area, Grid } from '#domain/grid/grid.ts';
import { type EntryField, entryFields } from '#domain/plan/entry-fields.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { DraftForm } from './draft-form.ts';
import { isExampleWorksheet, isMarkedAsExample } from './example-marks.ts';
import { findLabels } from './find-labels.ts';
import { findLists, type List } from './find-lists.ts';
import { type FoundTable, findYearTables } from './find-year-tables.ts';
import { type GridView, viewGrid } from './grid-view.ts';
import { groupLabels, type LabelBlock } from './group-labels.ts';
import { isForm } from './is-form.ts';
import type { PlanNames } from './plan-names.ts';
import { readBlock } from './read-block.ts';
import { readList } from './read-list.ts';
import { uniteAreas } from './unite-areas.ts';
import { withoutValueLines } from './without-value-lines.ts';
import type { WorksheetWords } from './worksheet-words.ts';

/** The forms of one worksheet from the top; neither examples nor explanations. */
export function readWorksheet(
  grid: Grid,
  plan: PlanDefinition,
  words: WorksheetWords,
  names: PlanNames,
): DraftForm[] {
  if (isExampleWorksheet(grid.worksheet)) return [];
  const view = viewGrid(grid);
  const labels = withoutValueLines(view, findLabels(view, words.matcher, names));
  if (labels.length < 2) return [];
  // Of every moment of the year: a form has the fields of all, and each ends where the next begins.
  const { form, fiscalYear } = plan;
  const fields = entryFields({ form, fiscalYear });
  const lists = findLists(view, labels, { ...words, fields, fiscalYear, names });
  const answers = lists.filter((list) => !isMarkedAsExample(view, headerArea(list), list.header.bottom));
  const isFree = ({ area }: { area: Area }) => !lists.some((list) => covers(list, area));
  const stops = labels.filter(({ role }) => role === 'number' || role === 'name').map(({ area }) => area.row);
  const tables = findYearTables(view, words.tables, { stops, labels }).filter(isFree);
  const free = labels.filter(
    (label) => isFree(label) && !tables.some(({ area }) => isWithin(label.area, area)),
  );
  const blocks = groupLabels(free, fiscalYear);
  return [
    ...answers.flatMap((list) => readList(view, list, fields, names, words.matcher)),
    ...readBlocks(view, { blocks, tables, fields }, names),
  ].sort((a, b) => a.form.area.row - b.form.area.row || a.form.area.column - b.form.area.column);
}

interface Found {
  blocks: LabelBlock[];
  tables: FoundTable[];
  fields: readonly EntryField[];
}

function readBlocks(view: GridView, { blocks, tables, fields }: Found, names: PlanNames): DraftForm[] {
  const own = sortTables(blocks, tables);
  const reaches = blocks.map((block, index) => reachOf(block, own[index] ?? []));
  return blocks.flatMap((block, index) => {
    const reach = reaches[index];
    if (!reach || isMarkedAsExample(view, reach, reach.row + 1)) return [];
    const bounds = boundsOf(view, reach, reaches);
    const draft = readBlock(view, { block, tables: own[index] ?? [], bounds }, fields);
    return isForm(draft, names) ? [draft] : [];
  });
}

/** A table belongs to the form that begins last above it, of those side by side to the nearest at its left. */
function sortTables(blocks: readonly LabelBlock[], tables: readonly FoundTable[]): FoundTable[][] {
  const starts = blocks.map(({ labels }) => labels.map(({ area }) => area).reduce(uniteAreas));
  const homes = tables.map(({ area }) => {
    const above = [...starts.entries()].filter(([, start]) => start.row <= area.row);
    const beside = above.filter(([, start]) => start.column <= area.column + area.columns - 1);
    const [last] = beside.sort(([, a], [, b]) => b.row - a.row || b.column - a.column);
    return last?.[0];
  });
  return blocks.map((_, index) => tables.filter((_table, which) => homes[which] === index));
}

function reachOf(block: LabelBlock, tables: readonly FoundTable[]): Area {
  return [...block.labels, ...tables].map(({ area }) => area).reduce(uniteAreas);
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

function covers({ header, bottom }: List, area: Area): boolean {
  return area.row >= header.top && area.row <= bottom;
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.row < outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column < outer.column + outer.columns
  );
}
