import { compactText } from '../text/compact-text.ts';
import { findRepeated } from './find-repeated.ts';
import type { Form } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';

/** At least one field is written by departments, and no wording stands for two things. */
export function checkForm(form: Form): PlanProblem[] {
  const wordings: [string, readonly string[]][] = [
    ['form.number', form.number],
    ['form.departments', form.departments],
    ['form.projectName', form.projectName],
    ...form.fields.map(({ label }, index): [string, string[]] => [`form.fields[${index}].label`, label]),
  ];
  const labels = wordings.flatMap(([list, items]) =>
    items.map((label, index) => ({ place: `${list}[${index}]`, text: compactText(label), label })),
  );
  const isWritten = form.fields.some(({ input }) => input === 'written');
  return [
    ...(isWritten ? [] : [{ code: 'nothingToWrite' as const, place: 'form.fields' }]),
    ...findRepeated(labels).map(
      ({ place, label, first }): PlanProblem => ({ code: 'labelTwice', place, label, first }),
    ),
  ];
}
