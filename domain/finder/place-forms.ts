import { formatArea } from '../grid/address.ts';
import type { DepartmentId } from '../plan/plan-definition.ts';
import { type SheetKey, sheetKeyText } from '../sheet/sheet-key.ts';
import type { FinderReport, FoundForm } from './finder-report.ts';

export interface PlacedForm {
  form: FoundForm;
  key: SheetKey;
}

/** A form that cannot be given to a sheet without asking. */
export interface FormQuestion {
  form: FoundForm;
  why: 'projectUnknown' | 'departmentUnclear' | 'twice';
  candidates: SheetKey[];
}

export interface FormPlacing {
  placed: PlacedForm[];
  questions: FormQuestion[];
  /** Forms of departments that the person does not write for; left alone. */
  foreign: FoundForm[];
}

export interface Writer {
  /** The sheets that the person may write. */
  sheets: readonly SheetKey[];
  /** The department that the workbook belongs to. */
  department?: DepartmentId | undefined;
  /** What the clerk answered, by `formId`. */
  answers: Readonly<Record<string, SheetKey | 'leave'>>;
}

/** Names a form by where it stands: `№12!B2:H9`. */
export function formId(form: Pick<FoundForm, 'worksheet' | 'area'>): string {
  return `${form.worksheet}!${formatArea(form.area)}`;
}

/** Gives each form its sheet, or a question: a form is never placed by a guess. */
export function placeForms(report: Pick<FinderReport, 'forms'>, writer: Writer): FormPlacing {
  const placing: FormPlacing = { placed: [], questions: [], foreign: [] };
  for (const form of report.forms) placeOne(form, writer, placing);
  return askAboutTwins(placing, writer);
}

function placeOne(form: FoundForm, writer: Writer, placing: FormPlacing): void {
  const answer = writer.answers[formId(form)];
  if (answer === 'leave') return void placing.foreign.push(form);
  if (answer) return void placing.placed.push({ form, key: answer });
  if (form.project === undefined) {
    return void placing.questions.push({ form, why: 'projectUnknown', candidates: [...writer.sheets] });
  }
  const candidates = candidatesFor(form, writer);
  const [only] = candidates;
  if (!only) return void placing.foreign.push(form);
  if (candidates.length === 1) return void placing.placed.push({ form, key: only });
  placing.questions.push({ form, why: 'departmentUnclear', candidates });
}

function candidatesFor(form: FoundForm, writer: Writer): SheetKey[] {
  const ofProject = writer.sheets.filter((key) => key.project === form.project);
  if (form.departments.length === 0) return ofProject;
  const named = ofProject.filter((key) => form.departments.includes(key.department));
  const preferred = named.filter((key) => key.department === writer.department);
  return preferred.length > 0 ? preferred : named;
}

/** Two forms for one sheet: neither is taken until the clerk says which. */
function askAboutTwins(placing: FormPlacing, writer: Writer): FormPlacing {
  const isAnswered = (one: PlacedForm) => writer.answers[formId(one.form)] !== undefined;
  const answered = new Set(placing.placed.filter(isAnswered).map((one) => sheetKeyText(one.key)));
  const count = (key: SheetKey) =>
    placing.placed.filter((one) => sheetKeyText(one.key) === sheetKeyText(key)).length;
  const settled: FormPlacing = { ...placing, placed: [], questions: [...placing.questions] };
  for (const one of placing.placed) {
    if (count(one.key) === 1 || isAnswered(one)) settled.placed.push(one);
    else if (answered.has(sheetKeyText(one.key))) settled.foreign.push(one.form);
    else settled.questions.push({ form: one.form, why: 'twice', candidates: [one.key] });
  }
  return settled;
}
