import type { ChoiceOption, YearColumn, YearRow } from './field-answer.ts';
import type { Field, FieldId, LabelWording, PlanDefinition } from './plan-definition.ts';
import { isValidIn } from './validity.ts';

/** A field with a text of its own. */
export interface EntryField extends Field {
  /** Present for a cell of a table of years: the field that is the table, and where in it. */
  cell?: { table: Field; row: YearRow; column: YearColumn };
  /** Present where one of its conditions names a choice: the options there, by which a cell is read. */
  choices?: Record<FieldId, ChoiceOption[]>;
}

/** More than this no definition may ask for, tables of years taken apart; a sheet's message is bounded by it. */
export const mostEntryFields = 400;

/**
 * The fields of this round's form in its order, each table of years taken apart into its cells, row by row. Fields of
 * other years or other moments are left out; what depends on a project or on what is written is not looked at.
 */
export function entryFields({
  form,
  fiscalYear,
  moment,
}: Pick<PlanDefinition, 'form' | 'fiscalYear' | 'moment'>): EntryField[] {
  const choices = Object.fromEntries(
    form.fields.flatMap(({ id, answer }) => (answer?.kind === 'choice' ? [[id, answer.options]] : [])),
  );
  return form.fields
    .filter(({ valid, moments }) => {
      const isNow = moments === undefined || moment === undefined || moments.includes(moment);
      return isNow && isValidIn(valid, fiscalYear);
    })
    .map((field) => (asksByChoice(field, choices) ? { ...field, choices } : field))
    .flatMap((field) => cellsOf(field, fiscalYear) ?? [field]);
}

function asksByChoice({ shownIf = [], requiredIf = [] }: Field, choices: object): boolean {
  return [...shownIf, ...requiredIf].some(({ field }) => Object.hasOwn(choices, field));
}

/** `years` + `goal` + `y2006` → `yearsGoalY2006`: the id of a cell, a field's id like any other. */
export function cellFieldId(table: Field, row: YearRow, column: YearColumn): FieldId {
  return `${table.id}${capitalised(row.id)}${capitalised(column.id)}` as FieldId;
}

function cellsOf(table: EntryField, fiscalYear: number): EntryField[] | undefined {
  const { answer, label: _, ...rest } = table;
  if (answer?.kind !== 'years') return undefined;
  return answer.rows.flatMap((row) =>
    answer.columns.map((column) => {
      const input = inputOf(row, column, fiscalYear);
      return {
        ...rest,
        id: cellFieldId(table, row, column),
        label: [`${row.label[0]}（${column.label[0]}）`] satisfies LabelWording,
        input,
        isRequired: input === 'written' && (row.isRequired ?? false),
        answer: row.answer,
        cell: { table, row, column },
      };
    }),
  );
}

function inputOf(row: YearRow, column: YearColumn, fiscalYear: number): Field['input'] {
  const isElsewhen = row.isOnlyThisYear && !isAbout(column, fiscalYear);
  return isElsewhen ? 'given' : row.input;
}

function isAbout(column: YearColumn, fiscalYear: number): boolean {
  const year = yearOfColumn(column, fiscalYear);
  return year === fiscalYear || (column.isOpenEnded === true && year !== undefined && year < fiscalYear);
}

/** The fiscal year that a column is about in a round; a column may be about none: 現状. */
export function yearOfColumn({ year }: YearColumn, fiscalYear: number): number | undefined {
  if (!year) return undefined;
  return 'fixed' in year ? year.fixed : fiscalYear + year.afterRound;
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
