import { cellsOfTable } from './cells-of-table.ts';
import { findRepeated, type Placed } from './find-repeated.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** An id stands for one thing in its list; cells of tables share a list with fields, and ratings with opinions. */
export function checkIds(plan: PlanDefinition): PlanProblem[] {
  const { levels, nodes, flags, classes, departments, projects, moments, scales, indicators, form } = plan;
  const lists = [
    placed('levels', levels),
    placed('nodes', nodes),
    placed('flags', flags),
    placed('classes', classes),
    placed('departments', departments),
    placed('projects', projects),
    placed('moments', moments),
    placed('scales', scales),
    placed('indicators', indicators),
    [...placed('form.fields', form.fields), ...cellIds(plan)],
    [
      ...placed('ratings', plan.ratings),
      ...placed('opinions', plan.opinions),
      ...placed('rollUps', plan.rollUps),
    ],
    ...(indicators ?? []).map(({ parts }, index) => placed(`indicators[${index}].parts`, parts)),
    ...(plan.ratings ?? []).map(({ viewpoints }, index) =>
      placed(`ratings[${index}].viewpoints`, viewpoints),
    ),
    ...form.fields.flatMap(({ answer }, index) =>
      answer?.kind === 'years'
        ? [
            placed(`form.fields[${index}].answer.rows`, answer.rows),
            placed(`form.fields[${index}].answer.columns`, answer.columns),
          ]
        : [],
    ),
  ];
  return lists.flatMap((list) =>
    findRepeated(list).map(
      ({ place, text, first }): PlanProblem => ({ code: 'idTwice', place, id: text, first }),
    ),
  );
}

function placed(list: string, items: readonly { id: string }[] = []): Placed[] {
  return items.map(({ id }, index) => ({ place: `${list}[${index}].id`, text: id }));
}

/** One cell for each row and column; where a row or a column stands twice, that is said of the row or column. */
function cellIds({ form }: PlanDefinition): Placed[] {
  return form.fields.flatMap((field, index) => {
    const seen = new Set<string>();
    return cellsOfTable(field).flatMap(({ id, row, column, at }) => {
      const names = `${row.id} ${column.id}`;
      if (seen.has(names)) return [];
      seen.add(names);
      return [{ place: `form.fields[${index}].answer.rows[${at.row}].id`, text: id }];
    });
  });
}
