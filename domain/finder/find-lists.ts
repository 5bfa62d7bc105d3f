import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { LabelCell } from './find-labels.ts';
import type { GridView } from './grid-view.ts';
import type { Role } from './label-matcher.ts';
import { type HeaderColumn, type ListHeader, readListHeader } from './list-header.ts';
import type { PlanNames } from './plan-names.ts';
import type { WorksheetWords } from './worksheet-words.ts';

/** One row per project under a header. */
export interface List {
  header: ListHeader;
  columns: ReadonlyMap<Role, HeaderColumn>;
  /** Columns whose label stands twice for the same year. */
  twice: HeaderColumn[];
  /** The last row that may belong to it. */
  bottom: number;
}

interface PlanFacts extends WorksheetWords {
  fields: readonly EntryField[];
  fiscalYear: number;
  names: PlanNames;
}

/** Finds the lists of a worksheet; side by side they share their header rows. */
export function findLists(view: GridView, labels: readonly LabelCell[], facts: PlanFacts): List[] {
  const rows = [...new Set(labels.map((label) => label.area.row))].filter(isWide(labels));
  const headers: ListHeader[] = [];
  for (const row of rows) {
    if (row <= (headers.at(-1)?.bottom ?? -1)) continue;
    const header = bestHeader(view, row, facts);
    if (header) headers.push(header);
  }
  const starts = labelRows(labels);
  return headers.flatMap((header, index) => {
    const next = headers[index + 1]?.top ?? view.lastRow + 1;
    const other = starts.find((row) => row > header.bottom && row < next) ?? next;
    return splitSideBySide(header)
      .filter((columns) => isList(columns, facts))
      .map((columns) => ({ header, bottom: other - 1, ...chooseColumns(columns, facts.fiscalYear) }));
  });
}

/** A header has labels side by side, if not in one row then within its levels. */
function isWide(labels: readonly LabelCell[]): (row: number) => boolean {
  const columns = new Map<number, number[]>();
  for (const { area } of labels) columns.set(area.row, [...(columns.get(area.row) ?? []), area.column]);
  return (row) => new Set([row, row + 1, row + 2].flatMap((one) => columns.get(one) ?? [])).size >= 2;
}

function bestHeader(view: GridView, row: number, facts: PlanFacts): ListHeader | undefined {
  const headers = [row, row + 1, row + 2]
    .map((bottom) => readListHeader(view, bottom, facts))
    .filter((header) => isList(header.columns, facts) && !isFormRow(view, header, facts));
  return headers.reduce<ListHeader | undefined>(
    (best, one) => (!best || quality(one) > quality(best) ? one : best),
    undefined,
  );
}

/** Each label counts, and one that reads exactly counts a little more. */
function quality({ columns }: ListHeader): number {
  return columns.reduce((sum, { looseness }) => sum + 1 - looseness / 100, 0);
}

function isList(columns: readonly HeaderColumn[], { fields }: PlanFacts): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const asked = fields.filter((field) => field.input === 'written' && roles.has(`field/${field.id}`));
  return asked.length > 0 && (roles.has('number') || roles.has('name')) && roles.size >= 3;
}

/** A № beside its label belongs to a form that has its labels at the left. */
function isFormRow(view: GridView, { columns }: ListHeader, { names }: PlanFacts): boolean {
  return columns.some(({ role, label: { area } }) => {
    const text = role === 'number' ? view.textAt(area.row, area.column + area.columns) : '';
    return text !== '' && names.byNumber(text) !== undefined;
  });
}

/** Rows with several labels: another header, or forms below the list. */
function labelRows(labels: readonly LabelCell[]): number[] {
  const counts = new Map<number, number>();
  for (const { area } of labels) counts.set(area.row, (counts.get(area.row) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2).map(([row]) => row);
}

/** A second № in the same header begins a second list. */
function splitSideBySide({ columns }: ListHeader): HeaderColumn[][] {
  const identity: Role = columns.some(({ role }) => role === 'number') ? 'number' : 'name';
  const many = columns.filter(({ role, isHidden }) => role === identity && !isHidden).length > 1;
  if (!many) return [[...columns]];
  const lists: HeaderColumn[][] = [];
  for (const column of columns) {
    const current = lists.at(-1);
    const repeats = current?.some(({ role }) => role === column.role);
    const left = columns.filter((one) => one.column >= column.column && one.role === identity).length;
    if (!current || (repeats && left > 0 && current.some(({ role }) => role === identity)))
      lists.push([column]);
    else current.push(column);
  }
  return lists;
}

/** Last year's column may stand beside this year's; helpers stand in hidden columns. */
function chooseColumns(
  columns: readonly HeaderColumn[],
  fiscalYear: number,
): { columns: Map<Role, HeaderColumn>; twice: HeaderColumn[] } {
  const chosen = new Map<Role, HeaderColumn>();
  const twice: HeaderColumn[] = [];
  const rank = (one: HeaderColumn) =>
    (one.isHidden ? 100 : 0) +
    (one.shownYear === fiscalYear ? 0 : one.shownYear === undefined ? 10 : 20) +
    one.looseness;
  for (const one of [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column)) {
    const before = chosen.get(one.role);
    if (!before) chosen.set(one.role, one);
    else if (rank(before) === rank(one)) twice.push(one);
  }
  return { columns: chosen, twice };
}
