import type { FoundForm } from '../finder/finder-report.ts';
import { type FormQuestion, formId, placeForms } from '../finder/place-forms.ts';
import { type SheetKey, sheetKeyText } from '../sheet/sheet-key.ts';
import type { MailedFile } from './mailed-file.ts';

/** A file that was read, under a name by which it is told from others that are called the same. */
export interface NamedFile {
  id: string;
  /** As the person chose it. */
  name: string;
  file: MailedFile;
}

/** A form of a file that is one sheet's. */
export interface MailedForm {
  /** `formRef`: the file and where the form stands in it. */
  ref: string;
  file: NamedFile;
  form: FoundForm;
}

/** A sheet with the forms that were found for it. */
export interface MailedSheet {
  key: SheetKey;
  /** Never empty; several where several files have one of it: the one that was saved last comes first. */
  forms: MailedForm[];
}

/** A form of which somebody has to say whose it is. */
export interface MailedQuestion extends MailedForm {
  why: FormQuestion['why'];
  candidates: SheetKey[];
}

export interface MailedPlacing {
  /** In the order of the plan. */
  sheets: MailedSheet[];
  questions: MailedQuestion[];
  /** Those that somebody said shall be left alone. */
  left: MailedForm[];
}

/** What was answered, by `formRef`. */
export type MailedAnswers = Readonly<Record<string, SheetKey | 'leave'>>;

export function formRef(fileId: string, form: Pick<FoundForm, 'worksheet' | 'area'>): string {
  return `${fileId}|${formId(form)}`;
}

/**
 * Gives the forms of all files to the round's sheets, as a department's pane does with those of one: never by a guess.
 * What is unclear, or names a department that does not write for the project, is a question.
 */
export function placeMailed(
  files: readonly NamedFile[],
  sheets: readonly SheetKey[],
  answers: MailedAnswers,
): MailedPlacing {
  const found = new Map<string, MailedForm[]>();
  const questions: MailedQuestion[] = [];
  const left: MailedForm[] = [];
  for (const file of files) {
    const named = (form: FoundForm): MailedForm => ({ ref: formRef(file.id, form), file, form });
    const said = answersOf(file, answers);
    const department = file.file.identity?.department;
    const placing = placeForms(file.file, { sheets, department, answers: said });
    for (const { form, key } of placing.placed) {
      found.set(sheetKeyText(key), [...(found.get(sheetKeyText(key)) ?? []), named(form)]);
    }
    questions.push(...placing.questions.map(({ form, ...rest }) => ({ ...named(form), ...rest })));
    for (const form of placing.foreign) {
      if (said[formId(form)] || isPassedOver(form, said)) left.push(named(form));
      else questions.push({ ...named(form), ...unplaced(form, sheets) });
    }
  }
  const placed = sheets.flatMap((key) => {
    const forms = found.get(sheetKeyText(key));
    return forms ? [{ key, forms: newestFirst(forms) }] : [];
  });
  return { sheets: placed, questions, left };
}

function answersOf({ id, file }: NamedFile, answers: MailedAnswers): Record<string, SheetKey | 'leave'> {
  return Object.fromEntries(
    file.forms.flatMap((form) => {
      const answer = answers[formRef(id, form)];
      return answer ? [[formId(form), answer]] : [];
    }),
  );
}

/** Another form of the file was chosen for the sheet that this one is for. */
function isPassedOver(
  { project, departments }: FoundForm,
  said: Record<string, SheetKey | 'leave'>,
): boolean {
  return Object.values(said).some(
    (answer) =>
      answer !== 'leave' &&
      answer.project === project &&
      (departments.length === 0 || departments.includes(answer.department)),
  );
}

/** Of a project that the round asks for, but not of its departments; or of none that it asks for. */
function unplaced(form: FoundForm, sheets: readonly SheetKey[]): Pick<MailedQuestion, 'why' | 'candidates'> {
  const ofProject = sheets.filter(({ project }) => project === form.project);
  if (ofProject.length > 0) return { why: 'departmentUnclear', candidates: ofProject };
  return { why: 'projectUnknown', candidates: [...sheets] };
}

/** Files of which Excel did not write down when they were saved count as the oldest; of two alike the later one read wins. */
function newestFirst(forms: readonly MailedForm[]): MailedForm[] {
  const savedAt = ({ file }: MailedForm) => file.file.savedAt ?? '';
  return forms.toReversed().sort((a, b) => (savedAt(a) < savedAt(b) ? 1 : savedAt(a) > savedAt(b) ? -1 : 0));
}
