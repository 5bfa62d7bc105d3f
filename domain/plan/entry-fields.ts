import type { YearColumn, YearRow } from './field-answer.ts';
import type { Field, FieldId, LabelWording, PlanDefinition } from './plan-definition.ts';
import { isValidIn } from './validity.ts';

/** A field with a text of its own. */
export interface EntryField extends Field {
  /** Present for a cell of a table of years: the field that is the table, and where in it. */
  cell?: { table: Field; row: YearRow; column: YearColumn };
}

/**
 * The fields of this round's form in its order, each table of years taken apart into its cells, row by row. Fields of
 * other years or other moments are left out; what depends on a project or on what is written is not looked at.
 */
export function entryFields({
  form,
  fiscalYear,
  moment,
}: Pick<PlanDefinition, 'form' | 'fiscalYear' | 'moment'>): EntryField[] {
  return form.fields
    .filter(({ valid, moments }) => {
      const isNow = moments === undefined || moment === undefined || moments.includes(moment);
      return isNow && isValidIn(valid, fiscalYear);
    })
    .flatMap((field) => cellsOf(field) ?? [field]);
}

/** `years` + `goal` + `y2006` → `yearsGoalY2006`: the id of a cell, a field's id like any other. */
export function cellFieldId(table: Field, row: YearRow, column: YearColumn): FieldId {
  return `${table.id}${capitalised(row.id)}${capitalised(column.id)}` as FieldId;
}

function cellsOf(table: Field): EntryField[] | undefined {
  const { answer, label: _, ...rest } = table;
  if (answer?.kind !== 'years') return undefined;
  return answer.rows.flatMap((row) =>
    answer.columns.map((column) => ({
      ...rest,
      id: cellFieldId(table, row, column),
      label: [`${row.label[0]}（${column.label[0]}）`] satisfies LabelWording,
      input: row.input,
      isRequired: row.isRequired ?? false,
      answer: row.answer,
      cell: { table, row, column },
    })),
  );
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
