import type { FinderReport, FoundForm, FoundValue } from '#domain/finder/finder-report.ts';
import { compactNumber } from '#domain/finder/project-number.ts';
import { findArea, formatArea, formatCell } from '#domain/grid/address.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { ExpectedField, ExpectedForm } from './expected-forms.ts';
import { count, emptyTally, type Tally } from './tally.ts';

/** Compares what the finder found with what should be found, form by form. */
export function compareForms(
  report: FinderReport,
  expected: readonly ExpectedForm[],
  plan: PlanDefinition,
): Tally {
  const tally = emptyTally();
  const left = [...report.forms];
  for (const form of expected) {
    const index = left.findIndex((found) => isSame(found, form));
    const found = index < 0 ? undefined : left.splice(index, 1)[0];
    const name = `${form.worksheet}!${form.noCell ?? '?'} №${form.no}`;
    count(tally, 'forms', found !== undefined, `${name}: form not found`);
    if (found) compareForm(tally, name, found, form, plan);
  }
  for (const form of left) {
    const what = `${form.worksheet}!${formatArea(form.area)} №${form.number?.text ?? '?'}`;
    count(tally, 'nothing else', false, `${what}: found a form that is not expected`);
  }
  return tally;
}

/** By where the № stands, or by the name's cell where the form has no №. */
function isSame(found: FoundForm, form: ExpectedForm): boolean {
  if (found.worksheet !== form.worksheet) return false;
  if (form.noCell && found.number) {
    const isThere = covers(found.number, form.noCell);
    return (
      isThere && (!form.departmentCell || !found.department || covers(found.department, form.departmentCell))
    );
  }
  const { name } = form.fields;
  return Boolean(name?.cell && found.name && covers(found.name, name.cell));
}

function covers({ area }: Pick<FoundValue, 'area'>, cell: string): boolean {
  return formatCell(area) === cell.replaceAll('$', '');
}

function compareForm(
  tally: Tally,
  name: string,
  found: FoundForm,
  form: ExpectedForm,
  plan: PlanDefinition,
): void {
  const number = compactNumber(found.number?.text ?? '');
  const wanted = form.no === null ? '' : compactNumber(String(form.no));
  count(tally, 'numbers', number === wanted, `${name}: № is ${JSON.stringify(number)}`);
  if (form.department !== undefined) {
    const text = found.department?.text ?? '';
    count(
      tally,
      'departments',
      text === (form.department ?? ''),
      `${name}: department is ${JSON.stringify(text)}`,
    );
  }
  for (const id of found.departments) {
    const department = plan.departments.find((one) => one.id === id);
    const names = [department?.name ?? id, ...(department?.formerNames ?? []).map((former) => former.name)];
    const isWanted = names.some((one) => form.departments?.includes(one) ?? true);
    count(tally, 'department names', isWanted, `${name}: found department ${names[0]}`);
  }
  for (const [id, field] of Object.entries(form.fields)) {
    if (!field) continue;
    const value = id === 'name' ? found.name : found.fields.find((one) => one.field === id);
    count(tally, 'fields', value !== undefined, `${name} ${id}: field not found`);
    if (value) compareField(tally, `${name} ${id}`, value, field, compositeLabel(form, id));
  }
}

function compositeLabel(form: ExpectedForm, id: string): string | undefined {
  const label = form.compositeLabels?.[id];
  return Array.isArray(label) ? label.join('\n') : label;
}

function compareField(
  tally: Tally,
  name: string,
  value: FoundValue,
  field: ExpectedField,
  composite: string | undefined,
): void {
  const asked =
    field.join === 'continuation' ? (text: string) => text.replaceAll('\n', '') : (text: string) => text;
  const text = field.text ?? '';
  const isText = asked(value.text) === asked(text);
  count(tally, 'texts', isText, `${name}: text is ${excerpt(value.text)}, expected ${excerpt(text)}`);
  if (field.cell) {
    const cell = formatCell(value.area);
    count(tally, 'cells', cell === field.cell, `${name}: cell is ${cell}, expected ${field.cell}`);
  }
  if (field.area) {
    const area = formatArea(value.area);
    count(
      tally,
      'areas',
      isWithin(value.area, field.area),
      `${name}: area is ${area}, expected ${field.area}`,
    );
  }
  if (field.label) {
    const isLabel = [field.label, composite].includes(value.label.text);
    count(
      tally,
      'labels',
      isLabel,
      `${name}: label is ${excerpt(value.label.text)}, expected ${excerpt(field.label)}`,
    );
  }
}

/** The expected area may have spare rows that only borders tell. */
function isWithin(area: FoundValue['area'], expected: string): boolean {
  const whole = findArea(expected);
  return (
    whole !== undefined &&
    area.row === whole.row &&
    area.column === whole.column &&
    area.rows <= whole.rows &&
    area.columns <= whole.columns
  );
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
