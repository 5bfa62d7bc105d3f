import { compactText } from '../text/compact-text.ts';
import { checkStandIns } from './check-stand-ins.ts';
import { entryFields, mostEntryFields } from './entry-fields.ts';
import { findClashing } from './find-clashing.ts';
import type { Form, LabelWording, PlanDefinition } from './plan-definition.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { Validity } from './validity.ts';

/** Where there are projects, departments write something about them; and no wording stands for two things. */
export function checkForm(plan: PlanDefinition): PlanProblem[] {
  const fields = entryFields(plan);
  const isWritten = fields.some(({ input }) => input === 'written');
  const isAsked = isWritten || plan.projects.length === 0;
  return [
    ...(isAsked ? [] : [{ code: 'nothingToWrite' as const, place: 'form.fields' }]),
    ...checkCount(fields.length),
    ...checkLabels(plan.form),
    ...checkTableLabels(plan.form),
  ];
}

function checkCount(count: number): PlanProblem[] {
  const most = mostEntryFields;
  return count > most ? [{ code: 'fieldsTooMany', place: 'form.fields', count, most }] : [];
}

interface Wording {
  place: string;
  label: LabelWording;
  valid?: Validity | undefined;
}

function checkLabels(form: Form): PlanProblem[] {
  return clashesOf([
    { place: 'form.number', label: form.number },
    { place: 'form.departments', label: form.departments },
    { place: 'form.projectName', label: form.projectName },
    ...form.fields.map(({ label, valid }, index) => ({ place: `form.fields[${index}].label`, label, valid })),
  ]);
}

/** In a table of years rows are told apart by their headings, and columns by theirs. */
function checkTableLabels(form: Form): PlanProblem[] {
  return form.fields.flatMap(({ answer }, index) => {
    if (answer?.kind !== 'years') return [];
    const place = `form.fields[${index}].answer`;
    const headings = (list: 'rows' | 'columns') =>
      answer[list].map(({ label }, at) => ({ place: `${place}.${list}[${at}].label`, label }));
    return [...clashesOf(headings('rows')), ...clashesOf(headings('columns'))];
  });
}

function clashesOf(wordings: readonly Wording[]): PlanProblem[] {
  const labels = wordings.flatMap(({ place, label, valid }) =>
    label.map((text, at) => ({ place: `${place}[${at}]`, text: compactText(text), label: text, valid })),
  );
  return [
    ...findClashing(labels).map(
      ({ place, label, first }): PlanProblem => ({ code: 'labelTwice', place, label, first }),
    ),
    ...labels.flatMap(({ place, label }) => checkStandIns(label, place)),
  ];
}
