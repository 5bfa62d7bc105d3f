import { fieldsOfProject } from '../plan/asked-fields.ts';
import { departmentText } from '../plan/department-name.ts';
import { type EntryField, entryFields } from '../plan/entry-fields.ts';
import type { YearColumn } from '../plan/field-answer.ts';
import { fieldLabel } from '../plan/field-label.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { SheetHead } from '../sheet/sheet-head.ts';
import type { SheetKey } from '../sheet/sheet-key.ts';
import type { LastYear, LastYearSheet, LastYearText } from './last-year.ts';
import { precedingSheets } from './preceding-sheets.ts';

/** What has to be known of a sheet of last year. */
type KnownSheet = Pick<SheetHead, 'project' | 'department' | 'entries'>;

/**
 * Last year's sheets as they stand beside a sheet of this year, whatever state they were left in; of the heads given,
 * only those that the sheet goes on from are looked at (`precedingSheets` says which to load).
 */
export function lastYearOf(
  last: PlanDefinition,
  now: PlanDefinition,
  key: SheetKey,
  heads: readonly KnownSheet[],
): LastYear {
  const project = now.projects.find(({ id }) => id === key.project);
  const fields = project ? fieldsOfProject(now, project) : [];
  const carriedTo = (field: EntryField) =>
    fields.find((one) => isCarried(field, last.fiscalYear, one, now.fiscalYear));
  const sheets = precedingSheets(last, now, key).flatMap((preceding): LastYearSheet[] => {
    const head = heads.find(
      (one) => one.project === preceding.project && one.department === preceding.department,
    );
    const sheet = head && sheetOf(last, head, carriedTo);
    return sheet && sheet.texts.length > 0 ? [sheet] : [];
  });
  return { fiscalYear: last.fiscalYear, sheets };
}

function sheetOf(
  last: PlanDefinition,
  head: KnownSheet,
  carriedTo: (field: EntryField) => EntryField | undefined,
): LastYearSheet | undefined {
  const project = last.projects.find(({ id }) => id === head.project);
  const department = last.departments.find(({ id }) => id === head.department);
  if (!project || !department) return undefined;
  // Of all moments of the year, not only of its last one.
  const fields = entryFields({ form: last.form, fiscalYear: last.fiscalYear });
  const texts = fields.flatMap((field): LastYearText[] => {
    const text = head.entries[field.id] ?? '';
    if (text.trim() === '') return [];
    const to = carriedTo(field);
    const label = fieldLabel(field, last);
    return [{ field: field.id, label, text, ...(to ? { carriedTo: to.id } : {}) }];
  });
  const { id, number, name } = project;
  return {
    project: { id, number, name },
    department: { id: department.id, name: departmentText(department, last.fiscalYear) },
    texts,
  };
}

/** A cell of a table goes on in the cell of the same row that is about the same year. */
function isCarried(from: EntryField, lastYear: number, to: EntryField, thisYear: number): boolean {
  if (!to.cell) return to.carriedFrom === from.id;
  if (!from.cell || to.carriedFrom !== from.cell.table.id || to.cell.row.id !== from.cell.row.id)
    return false;
  return columnYear(from.cell.column, lastYear) === columnYear(to.cell.column, thisYear);
}

/** A column without a year (計画策定時) is itself again. */
function columnYear({ id, year }: YearColumn, fiscalYear: number): number | string {
  if (!year) return id;
  if ('afterRound' in year) return fiscalYear + year.afterRound;
  return year.until === undefined ? year.fixed : `${year.fixed}-${year.until}`;
}
