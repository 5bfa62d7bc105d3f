import type { LabelCell } from './find-labels.ts';
import type { Role } from './label-matcher.ts';
import { uniteAreas } from './unite-areas.ts';

/** The labels of one form, in reading order. */
export interface LabelBlock {
  labels: LabelCell[];
  /** The same field again; another year's beside this year's, or one too many. */
  again: LabelCell[];
}

interface OpenBlock extends LabelBlock {
  roles: Set<Role>;
  columns: Set<number>;
  left: number;
  right: number;
  lastRow: number;
  isClosed: boolean;
}

/**
 * Divides the labels of a worksheet into forms, stacked or side by side: a label goes to the form that it stands in
 * line with, and one that the form has already begins the next form.
 */
export function groupLabels(labels: readonly LabelCell[], fiscalYear: number): LabelBlock[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock[] = [];
  for (const label of labels.filter((one) => !one.isHidden)) {
    const home = findHome(open, label);
    if (home && isOtherYear(home, label)) addOtherYear(home, label, fiscalYear);
    else if (home && !home.roles.has(label.role) && !startsOver(home, label)) add(home, label);
    else {
      const fresh = begin(label);
      for (const one of open)
        one.isClosed ||= label.area.column >= one.left && label.area.column <= one.right;
      open = [...open.filter((one) => !one.isClosed), fresh];
      blocks.push(fresh);
    }
  }
  return addHidden(mergeFragments(blocks), labels);
}

function begin(label: LabelCell): OpenBlock {
  const { row, column } = label.area;
  return {
    labels: [label],
    again: [],
    roles: new Set([label.role]),
    columns: new Set([column]),
    left: column,
    right: column,
    lastRow: row,
    isClosed: false,
  };
}

function add(block: OpenBlock, label: LabelCell): void {
  const { row, column } = label.area;
  block.labels.push(label);
  block.roles.add(label.role);
  block.columns.add(column);
  block.left = Math.min(block.left, column);
  block.right = Math.max(block.right, column);
  block.lastRow = Math.max(block.lastRow, row);
}

/** In the same row, nearest to the left; else in the same column; else where it is inside or close by. */
function findHome(open: OpenBlock[], label: LabelCell): OpenBlock | undefined {
  const { row, column } = label.area;
  const inColumn = open.findLast((one) => one.columns.has(column));
  const beside = open
    .filter((one) => one.lastRow === row && one.left < column)
    .sort((a, b) => b.right - a.right)[0];
  if (inColumn && !inColumn.roles.has(label.role)) return inColumn;
  if (beside && !beside.roles.has(label.role)) return beside;
  const inside = open.findLast((one) => column >= one.left && column <= one.right);
  return inColumn ?? beside ?? inside ?? open.findLast((one) => column < one.left && one.left - column <= 3);
}

/** A № after the texts of a form is the next form's, even where this one lacks its own. */
function startsOver(block: OpenBlock, label: LabelCell): boolean {
  if (label.role !== 'number') return false;
  return block.labels.some((one) => one.role.startsWith('field/') && one.area.row < label.area.row);
}

function isOtherYear(block: OpenBlock, label: LabelCell): boolean {
  const before = block.labels.find((one) => one.role === label.role);
  return before?.year !== undefined && label.year !== undefined && before.year !== label.year;
}

function addOtherYear(block: OpenBlock, label: LabelCell, fiscalYear: number): void {
  block.lastRow = Math.max(block.lastRow, label.area.row);
  if (label.year !== fiscalYear) return void block.again.push(label);
  const index = block.labels.findIndex((one) => one.role === label.role);
  block.again.push(...block.labels.splice(index, 1, label));
}

/** What has neither № nor name is no form: the rest of the one above, a legend, or nothing. */
function mergeFragments(blocks: OpenBlock[]): OpenBlock[] {
  const whole: OpenBlock[] = [];
  for (const block of blocks) {
    if (block.roles.has('number') || block.roles.has('name')) whole.push(block);
    else {
      const above = whole.findLast((one) => one.labels.some(({ area }) => block.columns.has(area.column)));
      if (!above) continue;
      for (const label of block.labels) {
        if (above.roles.has(label.role)) above.again.push(label);
        else add(above, label);
      }
    }
  }
  return whole;
}

/** A label in a hidden column counts where no visible one stands for the same. */
function addHidden(blocks: OpenBlock[], labels: readonly LabelCell[]): LabelBlock[] {
  for (const label of labels.filter((one) => one.isHidden)) {
    const home = blocks.findLast(({ labels: [first] }) => first && first.area.row <= label.area.row);
    const reach = home?.labels.map(({ area }) => area).reduce(uniteAreas);
    const isWithin = reach && label.area.row < reach.row + reach.rows;
    if (home && isWithin && !home.roles.has(label.role)) add(home, label);
  }
  return blocks.map(({ labels: own, again }) => ({ labels: own, again }));
}
