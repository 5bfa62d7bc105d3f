import { gradesOfYear } from '#domain/grades/find-grade.ts';
import { scaleInForce } from '#domain/grades/scale-in-force.ts';
import { fieldsOfProject } from '#domain/plan/asked-fields.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import { yearText } from './year-texts.ts';

/** What the department writes on a sheet: a text of its own in every text field, and in others what the form takes. */
export function yearEntries(plan: PlanDefinition, key: SheetKey, count: number): Entries {
  const project = plan.projects.find(({ id }) => id === key.project);
  const fields = project ? fieldsOfProject(plan, project) : [];
  return Object.fromEntries(
    fields
      .filter(({ input }) => input === 'written')
      .map((field, index) => [
        field.id,
        written(plan, field, [key.project, key.department], count + index * 3),
      ]),
  );
}

function written(
  plan: PlanDefinition,
  { id, answer }: EntryField,
  place: readonly string[],
  count: number,
): string {
  switch (answer?.kind) {
    case 'grade': {
      const scale = scaleInForce(plan.scales, answer.scale, plan.fiscalYear);
      const grades = scale ? gradesOfYear(scale, plan.fiscalYear) : [];
      return grades[count % Math.max(1, grades.length)]?.code ?? '';
    }
    case 'choice':
      return answer.options[0]?.text ?? '';
    case 'number':
    case 'money':
      return String(100 + count);
    case 'date':
      return `${plan.fiscalYear}年10月1日`;
    default:
      return yearText([...place, id].join('・'), count);
  }
}
