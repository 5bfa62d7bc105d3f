import type { PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { exampleSheets } from '#local/example/example-sheets.ts';

const activities = exampleSheets.map(({ activity }) => activity).filter((text) => text !== '');

/** Sentences of the example city, in turn, until the text is as long as that: 1,100 is the longest real field. */
export function textOfLength(length: number, from = 0): string {
  let text = '';
  for (let n = from; text.length < length; n++) text += `${activities[n % activities.length]}\n`;
  return text.slice(0, length);
}

/** As long as in published reports: some lines on what was done, fewer on how it went and what is left. */
export function entriesOf(plan: PlanDefinition, project: Project): Entries {
  const from = plan.projects.indexOf(project);
  const written = plan.form.fields.filter(({ input }) => input === 'written');
  return Object.fromEntries(
    written.map(({ id }, n) => [id, textOfLength(n === 0 ? 320 + 40 * (from % 8) : 140, from + n)]),
  );
}
