import { cellsOfTable } from './cells-of-table.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** A field's id has no more characters, and a cell's is one. */
const most = 32;

/** The ids of table, row and column together are still an id. */
export function checkCellIds({ form }: PlanDefinition): PlanProblem[] {
  return form.fields.flatMap((field, index) => {
    const longest = new Map<number, string>();
    for (const { id, at } of cellsOfTable(field))
      if (id.length > most && id.length > (longest.get(at.row)?.length ?? 0)) longest.set(at.row, id);
    return [...longest].map(
      ([row, id]): PlanProblem => ({
        code: 'cellIdLong',
        place: `form.fields[${index}].answer.rows[${row}].id`,
        id,
        most,
      }),
    );
  });
}
