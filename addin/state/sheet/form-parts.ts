import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { YearColumn, YearRow } from '#domain/plan/field-answer.ts';
import type { Field } from '#domain/plan/plan-definition.ts';

/** A field of its own, or a table of years with the cells that there is something to show of. */
export type FormPart<V> = { kind: 'field'; view: V } | { kind: 'table'; table: Field; rows: FormRow<V>[] };

export interface FormRow<V> {
  row: YearRow;
  cells: { column: YearColumn; view: V }[];
}

/** Puts the cells of each table together, row by row, where the first of them stands. */
export function formParts<V extends { field: EntryField }>(views: readonly V[]): FormPart<V>[] {
  const parts: FormPart<V>[] = [];
  for (const view of views) {
    const { cell } = view.field;
    if (cell) addCell(parts, view, cell);
    else parts.push({ kind: 'field', view });
  }
  return parts;
}

function addCell<V>(parts: FormPart<V>[], view: V, cell: NonNullable<EntryField['cell']>): void {
  const { table, row, column } = cell;
  let part = parts.find((one) => one.kind === 'table' && one.table.id === table.id);
  if (part?.kind !== 'table') {
    part = { kind: 'table', table, rows: [] };
    parts.push(part);
  }
  const known = part.rows.find((one) => one.row.id === row.id);
  if (known) known.cells.push({ column, view });
  else part.rows.push({ row, cells: [{ column, view }] });
}
