import { departmentText } from '../plan/department-name.ts';
import type { Department } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import { type SheetKey, sheetKeys } from '../sheet/sheet-key.ts';
import { sheetStates } from '../sheet/sheet-state.ts';
import { countStates } from './count-states.ts';
import type { TableColumn, TableContent, TableValue } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import { tableNames } from './table-names.ts';
import { wordedColumn } from './worded-column.ts';

/** 提出状況: one row per department in the order of the plan, how many sheets are in which state, and what is late. */
export function statusTable(facts: TableFacts): TableContent {
  const { fiscalYear } = facts.plan;
  const departments = facts.plan.departments.filter(({ valid }) => isValidIn(valid, fiscalYear));
  const own = new Map<string, SheetKey[]>(departments.map(({ id }) => [id, []]));
  for (const key of sheetKeys(facts.plan)) own.get(key.department)?.push(key);
  return {
    ...tableNames.status,
    columns: columns(facts),
    rows: departments.map((department) => ({
      key: department.id,
      values: departmentValues(facts, department, own.get(department.id) ?? []),
    })),
  };
}

function columns(facts: TableFacts): TableColumn[] {
  return [
    wordedColumn(facts, ({ status }) => status.department, { width: 20, identifies: true }),
    wordedColumn(facts, ({ status }) => status.sheets, { width: 10 }),
    ...sheetStates.map((state) => wordedColumn(facts, ({ states }) => states[state], { width: 10 })),
    wordedColumn(facts, ({ status }) => status.open, { width: 10 }),
    wordedColumn(facts, ({ status }) => status.late, { width: 10 }),
    wordedColumn(facts, ({ status }) => status.lastChange, { width: 18 }),
    wordedColumn(facts, ({ key }) => key, { width: 12, isKey: true }),
  ];
}

function departmentValues(facts: TableFacts, department: Department, keys: SheetKey[]): TableValue[] {
  const { of, byState, open, late, lastChange } = countStates(facts, keys);
  return [
    departmentText(department, facts.plan.fiscalYear),
    of,
    ...sheetStates.map((state) => byState[state]),
    open,
    late,
    lastChange,
    department.id,
  ];
}
