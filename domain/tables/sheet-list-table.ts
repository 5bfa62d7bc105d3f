import { timeInJapan } from '../dates/time-in-japan.ts';
import { departmentText } from '../plan/department-name.ts';
import type { EntryField } from '../plan/entry-fields.ts';
import type { DepartmentId, Project, ProjectId } from '../plan/plan-definition.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import { type SheetKey, sheetKeys, sheetKeyText } from '../sheet/sheet-key.ts';
import { headNow, stateNow } from '../sheet/state-now.ts';
import { cellText } from './cell-text.ts';
import { entryColumn, entryValue, writtenFields } from './entry-columns.ts';
import { type PlacedColumns, placedColumns } from './placed-columns.ts';
import { planColumns } from './plan-columns.ts';
import type { TableColumn, TableContent, TableValue } from './table-content.ts';
import { isPastDeadline, openStates, type TableFacts } from './table-facts.ts';
import { tableNames } from './table-names.ts';
import { wordedColumn } from './worded-column.ts';
import type { WrittenSheets } from './written-sheets.ts';

export interface SheetListFacts extends TableFacts {
  /** What the table said of its sheets so far, where it was there: what is newer is marked. */
  written?: WrittenSheets | undefined;
  /** What is marked already stays marked; else a mark tells of this refresh only. */
  keepsMarks?: boolean;
}

/** シート一覧: one row per sheet in the order of the plan, with its state and the texts that are stored of it. */
export function sheetListTable(facts: SheetListFacts): TableContent {
  const { plan } = facts;
  const names = new Map<DepartmentId, string>(
    plan.departments.map((department) => [department.id, departmentText(department, plan.fiscalYear)]),
  );
  const projects = new Map<ProjectId, Project>(plan.projects.map((project) => [project.id, project]));
  const placed = placedColumns(facts);
  const fields = writtenFields(plan);
  const rowOf = (key: SheetKey): TableContent['rows'] => {
    const project = projects.get(key.project);
    if (!project) return [];
    const shown = project.written === 'jointly' ? project.departments : [key.department];
    const department = shown.map((id) => names.get(id) ?? id).join(facts.words.between);
    const place = [numberValue(project.number), project.name, department, ...placed.valuesOf(project)];
    const text = sheetKeyText(key);
    return [{ key: text, values: [...place, ...sheetValues(facts, fields, text), text] }];
  };
  return {
    ...tableNames.list,
    columns: columns(facts, placed, fields),
    rows: sheetKeys(plan).flatMap(rowOf),
  };
}

function columns(
  facts: TableFacts,
  { levels, worded: about, flags }: PlacedColumns,
  fields: readonly EntryField[],
): TableColumn[] {
  const worded = (name: keyof TableFacts['words']['list'], rest: Omit<TableColumn, 'header'>) =>
    wordedColumn(facts, ({ list }) => list[name], rest);
  const placed = [
    worded('number', { width: numberWidth(facts.plan.projects), identifies: true }),
    worded('project', { width: 36, wraps: true }),
    worded('department', { width: 18, wraps: true, identifies: true }),
  ];
  const state = [
    worded('state', { width: 10 }),
    worded('revision', { width: 6 }),
    worded('updatedAt', { width: 18 }),
    worded('updatedBy', { width: 14 }),
    worded('change', { width: 24, wraps: true }),
    worded('late', { width: 10 }),
    worded('remark', { width: 36, wraps: true }),
  ];
  const key = wordedColumn(facts, (words) => words.key, { width: 14, isKey: true });
  const fixed = [...placed, ...about, ...state, key];
  const entries = fields.map((field) => entryColumn(field, facts.plan));
  const [ownLevels, ownFlags, ownEntries] = planColumns(fixed, levels, flags, entries);
  return [...placed, ...ownLevels, ...about, ...ownFlags, ...state, ...ownEntries, key];
}

function sheetValues(facts: SheetListFacts, fields: readonly EntryField[], key: string): TableValue[] {
  const head = facts.heads[key];
  const state = stateNow(facts.plan, head);
  const isLate = isPastDeadline(facts) && openStates.includes(state);
  return [
    facts.words.states[state],
    head?.revision ?? 0,
    head ? timeInJapan(head.updatedAt) : '',
    writerOf(facts, head),
    changeText(facts, head, key),
    isLate ? facts.words.isLate : '',
    cellText(headNow(facts.plan, head)?.remark?.text ?? ''),
    ...fields.map((field) => entryValue(field, head?.entries[field.id] ?? '', facts.plan)),
  ];
}

/** Whoever changed it last; where the secretariat brought in a clerk's texts, the clerk. */
function writerOf({ words }: TableFacts, head: SheetHead | undefined): string {
  return head?.onBehalfOf ? cellText(words.onBehalfOf(head.onBehalfOf.name)) : (head?.updatedBy ?? '');
}

function changeText(
  { plan, words, written, keepsMarks = false }: SheetListFacts,
  head: SheetHead | undefined,
  key: string,
): string {
  const before = written?.[key];
  if (!head || !before || before.revision >= head.revision) return (keepsMarks && before?.change) || '';
  const state = words.states[stateNow(plan, head)];
  return before.state === state ? words.changes.text : words.changes.state(before.state, state);
}

/** In characters, with room for the filter's button. */
function numberWidth(projects: readonly Project[]): number {
  return projects.reduce((width, { number }) => Math.max(width, number.length + 3), 6);
}

/** A plain number, so that Excel sorts 2 before 10; `1-(3)` stays text. */
function numberValue(number: string): TableValue {
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : number;
}
