import type { FieldAnswer, YearColumn, YearRow } from './field-answer.ts';
import type { Field, FieldId, LabelWording, MomentId, PlanDefinition } from './plan-definition.ts';
import { isValidIn } from './validity.ts';

/** A field with a text of its own. */
export interface EntryField extends Field {
  /** Present for a cell of a table of years: the field that is the table, and where in it. */
  cell?: { table: Field; row: YearRow; column: YearColumn };
  /** Present where it has conditions: what is asked for in the fields that they name, by which a cell is read. */
  answers?: Record<FieldId, FieldAnswer>;
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
  const fields = form.fields
    .filter(({ valid }) => isValidIn(valid, fiscalYear))
    .flatMap((field): EntryField[] => cellsOf(field, fiscalYear) ?? [field]);
  // A condition may name a field of another moment.
  const readable = fields.some(hasConditions) ? withAnswers(fields) : fields;
  return readable.filter((field) => isAskedAt(field, moment));
}

/** Whether the field is one of the moment; where no moment is named, of any. */
export function isAskedAt({ moments }: Pick<Field, 'moments'>, moment: MomentId | undefined): boolean {
  return moments === undefined || moment === undefined || moments.includes(moment);
}

function hasConditions({ shownIf, requiredIf }: Field): boolean {
  return shownIf !== undefined || requiredIf !== undefined;
}

function withAnswers(fields: readonly EntryField[]): EntryField[] {
  const answers = new Map(fields.flatMap(({ id, answer }) => (answer ? [[id, answer]] : [])));
  return fields.map((field) => {
    const named = [...(field.shownIf ?? []), ...(field.requiredIf ?? [])].flatMap((condition) => {
      const answer = answers.get(condition.field);
      return answer ? [[condition.field, answer]] : [];
    });
    return named.length === 0 ? field : { ...field, answers: Object.fromEntries(named) };
  });
}

interface WithId {
  id: string;
}

/** `years` + `goal` + `y2006` → `yearsGoalY2006`: the id of a cell, a field's id like any other. */
export function cellFieldId(table: WithId, row: WithId, column: WithId): FieldId {
  return `${table.id}${capitalised(row.id)}${capitalised(column.id)}` as FieldId;
}

function cellsOf(table: Field, fiscalYear: number): EntryField[] | undefined {
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
  const isAdded = column.sumOf && (row.answer.kind === 'number' || row.answer.kind === 'money');
  const isElsewhen = row.isOnlyThisYear && !isAdded && !isAbout(column, fiscalYear);
  return isElsewhen ? 'given' : row.input;
}

function isAbout(column: YearColumn, fiscalYear: number): boolean {
  const first = yearOfColumn(column, fiscalYear);
  if (first === undefined || fiscalYear < first) return false;
  const { year, isOpenEnded } = column;
  const last = (year && 'fixed' in year ? year.until : undefined) ?? first;
  return isOpenEnded === true || fiscalYear <= last;
}

/** The fiscal year that a column is about in a round, the first of several; a column may be about none: 現状. */
export function yearOfColumn({ year }: YearColumn, fiscalYear: number): number | undefined {
  if (!year) return undefined;
  return 'fixed' in year ? year.fixed : fiscalYear + year.afterRound;
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
