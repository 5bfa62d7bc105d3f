import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { checkFields } from '#domain/rules/check-sheet.ts';
import { timeEach } from './keystroke-times.ts';

/** Milliseconds from each keystroke in a field to the findings of all field rules. */
export async function times(text: string, plan: PlanDefinition, field: FieldId): Promise<number[]> {
  const [project] = plan.projects;
  if (!project) throw new Error('the plan has no project');
  const check = (typed: string) => checkFields({ plan, project, entries: { [field]: typed } }, field);
  await timeEach(text, check, { samples: 20, keystrokes: 10 });
  return timeEach(text, check, { samples: 31, keystrokes: 10 });
}
