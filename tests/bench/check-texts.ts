import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import { medianTimes } from './median-time.ts';
import { entriesOf, textOfLength } from './round-texts.ts';

/** From a keystroke to findings, and a whole round. */
export function checkTexts(plan: PlanDefinition): BenchFigure[] {
  const [project] = plan.projects;
  const fields = plan.form.fields.filter(({ input }) => input === 'written');
  const [field] = fields;
  if (!project || !field) throw new Error('the plan asks nothing');
  const text = textOfLength(1100);
  const whole = Object.fromEntries(fields.map(({ id }, n) => [id, textOfLength(1100, n)]));
  const oneField = { ...plan, form: { ...plan.form, fields: [field] } };
  const check = () => checkSheet({ plan: oneField, project, entries: { [field.id]: text } });
  const sheets = plan.projects.map((one) => ({ project: one, entries: entriesOf(plan, one) }));
  const words = new Intl.Segmenter('ja', { granularity: 'word' });
  return [
    figure(
      'a keystroke in 1,100 characters: that field / every field of the sheet',
      'ms',
      medianTimes({ ours: check, theirs: () => checkSheet({ plan, project, entries: whole }) }),
    ),
    figure(
      'a keystroke in 1,100 characters: every rule / only splitting it into words (Intl.Segmenter)',
      'ms',
      medianTimes({ ours: check, theirs: () => [...words.segment(text)].length }),
    ),
    figure(
      `${sheets.length} sheets: every rule / only splitting them into words (Intl.Segmenter)`,
      'ms',
      medianTimes({
        ours: () =>
          sheets.map((sheet) => checkSheet({ plan, project: sheet.project, entries: sheet.entries })),
        theirs: () =>
          sheets.map(({ entries }) =>
            Object.values(entries).map((entry) => [...words.segment(String(entry))].length),
          ),
      }),
    ),
  ];
}
