import { cellFieldId, type EntryField } from '../../plan/entry-fields.ts';
import type { Computation } from '../../plan/field-answer.ts';

/**
 * How the field's figure follows from others; nothing where people type it. In a column that adds up others, a row that
 * is itself worked out goes first: a percentage of sums, not a sum of percentages.
 */
export function computationOf({
  answer,
  cell,
}: Pick<EntryField, 'answer' | 'cell'>): Computation | undefined {
  if (answer?.kind !== 'number' && answer?.kind !== 'money') return undefined;
  return answer.computed ?? (cell && sumOfColumns(cell));
}

/** The parts are cells of the same row, by their own ids. */
function sumOfColumns({ table, row, column }: NonNullable<EntryField['cell']>): Computation | undefined {
  if (!column.sumOf || table.answer?.kind !== 'years') return undefined;
  const { columns } = table.answer;
  const of = column.sumOf.map((id) => {
    const other = columns.find((one) => one.id === id);
    return other ? cellFieldId(table, row, other) : id;
  });
  return { how: 'sum', of };
}
