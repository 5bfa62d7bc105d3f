import { printExact } from '#domain/grades/exact.ts';
import { fieldsOfProject } from '#domain/plan/asked-fields.ts';
import type { EntryField } from '#domain/plan/entry-fields.ts';
import type { Computation } from '#domain/plan/field-answer.ts';
import { fieldLabel } from '#domain/plan/field-label.ts';
import { givenText } from '#domain/plan/given-text.ts';
import type { DepartmentId, FieldId, PlanDefinition, Project } from '#domain/plan/plan-definition.ts';
import { computationOf } from '#domain/rules/answers/computation-of.ts';
import { decimalsOf, workOut } from '#domain/rules/answers/work-out.ts';
import type { Entries } from '#domain/sheet/entries.ts';

/** A figure that nobody types. */
export interface WorkedFigure {
  how: Computation['how'];
  /** Labels of what it is worked out of. */
  parts: string[];
  /** As it is printed; absent while a part is blank or no figure. */
  text?: string;
}

/** What a computed field comes to now; nothing for a field that people type. */
export function workFigure(plan: PlanDefinition, sheet: Sheet, field: EntryField): WorkedFigure | undefined {
  if (!computationOf(field)) return undefined;
  return workOne({ plan, ...sheet, fields: fieldsOfProject(plan, sheet.project), beneath: [] }, field);
}

interface Sheet {
  project: Project;
  department: DepartmentId;
  entries: Entries;
}

interface Form extends Sheet {
  plan: PlanDefinition;
  fields: readonly EntryField[];
  /** What is being worked out of this figure already: a circle has no figure. */
  beneath: readonly FieldId[];
}

function workOne(form: Form, field: EntryField): WorkedFigure | undefined {
  const worked = workOut({ field, fields: form.fields, textOf: (id) => textOf(form, field, id) });
  if (!worked) return undefined;
  const { how, parts, result } = worked;
  return {
    how,
    parts: parts.map((part) => (part ? partLabel(part, field, form.plan) : '')),
    ...(result ? { text: grouped(printExact(result, decimalsOf(worked))) } : {}),
  };
}

/** What stands in the cell, what the plan says, or what a part that is itself computed comes to. */
function textOf(form: Form, field: EntryField, id: FieldId): string {
  const beneath = [...form.beneath, field.id];
  const known = form.entries[id] ?? givenText(form.project, id, form.department);
  if (known !== undefined || beneath.includes(id)) return known ?? '';
  const part = form.fields.find((one) => one.id === id);
  return (part && workOne({ ...form, beneath }, part)?.text) ?? '';
}

/** In a table of years the year is known from where the figure stands; in a sum of years, the row is. */
function partLabel(part: EntryField, { cell }: EntryField, plan: PlanDefinition): string {
  if (!cell || !part.cell) return fieldLabel(part, plan);
  return fieldLabel(part.cell.row === cell.row ? part.cell.column : part.cell.row, plan);
}

/** `1234567.8` → `1,234,567.8` */
function grouped(figure: string): string {
  const [whole = '', fraction] = figure.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
