import { fieldsOfProject, isRequiredNow } from '#domain/plan/asked-fields.ts';
import { departmentName } from '#domain/plan/department-name.ts';
import { type EntryField, entryFields } from '#domain/plan/entry-fields.ts';
import type { Field, FieldId, PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { DraftForm } from './draft-form.ts';
import type { FinderNote, FoundField, FoundForm } from './finder-report.ts';
import { isChoiceList } from './is-choice-list.ts';
import { nameLikeness } from './name-likeness.ts';
import { compactName, type PlanNames } from './plan-names.ts';

export interface PlacedDraft {
  form: FoundForm;
  /** The № as notes name it: the plan's where it is known, else as in the cell. */
  number: string;
  notes: FinderNote[];
}

/** Below this the two names have hardly a word in common: another plan's form, or a № typed wrong. */
const leastLikeness = 0.3;

/** Says which project a form is for, or why that is not certain. */
export function placeForm(draft: DraftForm, plan: PlanDefinition, names: PlanNames): PlacedDraft {
  const found = decideProject(draft, names);
  const { project } = found;
  const number = project?.number ?? draft.form.number?.text.trim() ?? '';
  const departments = names.departments(draft.form.department?.text ?? '');
  const form: FoundForm = {
    ...draft.form,
    departments: departments.found,
    ...(project ? { project: project.id } : {}),
  };
  return {
    form,
    number,
    notes: [
      ...found.notes,
      ...unreadableNotes(draft, number),
      ...departmentNotes(form, departments.unknown, project, plan),
      ...fieldNotes(draft, number, plan, project),
    ],
  };
}

interface Decision {
  project?: Project;
  notes: FinderNote[];
}

function decideProject({ form, unreadable }: DraftForm, names: PlanNames): Decision {
  const { worksheet } = form;
  const numberText = form.number?.text.trim() ?? '';
  const nameText = form.name?.text.trim() ?? '';
  const byName = names.byName(nameText);
  if (numberText === '') {
    const isTold = unreadable.some(({ what }) => what === 'number');
    const area = form.number?.area ?? form.area;
    return {
      ...(byName ? { project: byName } : {}),
      notes: isTold ? [] : [{ code: 'numberMissing', worksheet, area }],
    };
  }
  const byNumber = names.byNumber(numberText);
  const area = form.number?.area ?? form.area;
  if (!byNumber) return { notes: [{ code: 'projectUnknown', worksheet, area, text: numberText }] };
  if (nameText === '' || compactName(nameText) === compactName(byNumber.name)) {
    return { project: byNumber, notes: [] };
  }
  const notes: FinderNote[] = [
    {
      code: 'nameDiffers',
      worksheet,
      area: form.name?.area ?? form.area,
      number: byNumber.number,
      text: nameText,
      planName: byNumber.name,
    },
  ];
  const isDoubtful = byName !== undefined || nameLikeness(nameText, byNumber.name) < leastLikeness;
  return { ...(isDoubtful ? {} : { project: byNumber }), notes };
}

function unreadableNotes({ form, unreadable }: DraftForm, number: string): FinderNote[] {
  return unreadable.map(({ what, area, text }) => ({
    code: 'valueUnreadable' as const,
    worksheet: form.worksheet,
    area,
    number,
    ...(what === 'number' || what === 'name' || what === 'department' ? {} : { field: what }),
    text,
  }));
}

function departmentNotes(
  form: FoundForm,
  unknown: readonly string[],
  project: Project | undefined,
  plan: PlanDefinition,
): FinderNote[] {
  const { worksheet, department } = form;
  if (!department) return [];
  const { area } = department;
  const foreign = project ? form.departments.filter((id) => !project.departments.includes(id)) : [];
  const nameOf = (id: string) => {
    const found = plan.departments.find((one) => one.id === id);
    return found ? departmentName(found, plan.fiscalYear).name : id;
  };
  return [
    ...unknown.map((text) => ({ code: 'departmentUnknown' as const, worksheet, area, text })),
    ...(foreign.length > 0 && project
      ? [
          {
            code: 'departmentNotOfProject' as const,
            worksheet,
            area,
            number: project.number,
            text: foreign.map(nameOf).join('、'),
          },
        ]
      : []),
  ];
}

function fieldNotes(
  { form, twice }: DraftForm,
  number: string,
  plan: PlanDefinition,
  project: Project | undefined,
): FinderNote[] {
  const { worksheet } = form;
  const fields = project ? fieldsOfProject(plan, project) : entryFields(plan);
  const missing = missingFields(form.fields, fields);
  const lists = form.fields.filter((one) =>
    fields.some((field) => field.id === one.field && isChoiceList(field, one.text, plan)),
  );
  const otherYear = form.fields.filter(
    ({ label }) => label.year !== undefined && label.year !== plan.fiscalYear,
  );
  return [
    ...missing.map((id) => ({
      code: 'fieldMissing' as const,
      worksheet,
      area: form.area,
      number,
      field: id,
    })),
    ...twice.map(({ field, area, others }) => ({
      code: 'fieldTwice' as const,
      worksheet,
      area,
      number,
      field,
      others: others.map((other) => ({ worksheet, area: other })),
    })),
    ...lists.map(({ field, area, text }) => ({
      code: 'choicesInCell' as const,
      worksheet,
      area,
      number,
      field,
      text,
    })),
    ...otherYear.map(({ field, label }) => ({
      code: 'otherYearLabel' as const,
      worksheet,
      area: label.area,
      number,
      field,
      year: label.year ?? plan.fiscalYear,
    })),
  ];
}

/**
 * What the form should have; a field that depends on others only where they ask for it now, and a whole table of years
 * once.
 */
function missingFields(found: readonly FoundField[], fields: readonly EntryField[]): FieldId[] {
  const has = (id: FieldId) => found.some(({ field }) => field === id);
  const entries: Entries = Object.fromEntries(found.map(({ field, text }) => [field, text]));
  const isMissed = (field: EntryField) => {
    const isConditional = field.shownIf !== undefined || field.requiredIf !== undefined;
    return field.input === 'written' && !has(field.id) && (!isConditional || isRequiredNow(field, entries));
  };
  const tableHasCells = (table: Field) =>
    fields.some(({ id, cell }) => cell?.table.id === table.id && has(id));
  const ids = fields
    .filter(isMissed)
    .map(({ id, cell }) => (cell && !tableHasCells(cell.table) ? cell.table.id : id));
  return [...new Set(ids)];
}
