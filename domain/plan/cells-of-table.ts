import { cellFieldId } from './entry-fields.ts';
import type { YearColumn, YearRow } from './field-answer.ts';
import type { Field, FieldId } from './plan-definition.ts';

export interface TableCell {
  id: FieldId;
  row: YearRow;
  column: YearColumn;
  /** Where its row stands in the table, and its column. */
  at: { row: number; column: number };
}

/** The cells of a table of years, row by row; none for other fields. Whether they are asked for is not looked at. */
export function cellsOfTable(field: Field): TableCell[] {
  const { answer } = field;
  if (answer?.kind !== 'years') return [];
  return answer.rows.flatMap((row, rowAt) =>
    answer.columns.map((column, columnAt) => ({
      id: cellFieldId(field, row, column),
      row,
      column,
      at: { row: rowAt, column: columnAt },
    })),
  );
}
