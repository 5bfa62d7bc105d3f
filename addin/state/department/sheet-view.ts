import { fieldLabel } from '#domain/plan/field-label.ts';
import type { Department, Field, FieldId, Project } from '#domain/plan/plan-definition.ts';
import { checkEntries } from '#domain/rules/check-entries.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { findMove } from '#domain/sheet/moves.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import type { DepartmentState, TypedText } from './department-state.ts';
import { fieldRef, type PlacedField } from './placed-field.ts';

/** Everything that is to be shown of one sheet, worked out of the state. */
export interface SheetView {
  key: SheetKey;
  id: string;
  project: Project;
  department: Department;
  state: SheetState;
  head?: SheetHead | undefined;
  hasForm: boolean;
  fields: FieldView[];
  findings: Finding[];
  isChanged: boolean;
  /** Present where nothing can be typed any more. */
  locked?: 'roundClosed' | 'stateLocked' | undefined;
  /** Why it cannot be saved or submitted now; absent where it can. */
  saveHindrance?: Hindrance | undefined;
  submitHindrance?: Hindrance | undefined;
}

export interface FieldView {
  ref: string;
  field: Field;
  /** As the form prints it this year. */
  label: string;
  text: string;
  /** What the server has; absent where it has no revision. */
  submitted?: string | undefined;
  differs: boolean;
  typed?: TypedText | undefined;
  placed?: PlacedField | undefined;
  findings: Finding[];
}

export type Hindrance =
  | 'roundClosed'
  | 'stateLocked'
  | 'noForm'
  | 'missingField'
  | 'findings'
  | 'unwritten'
  | 'nothingNew';

/** One sheet; nothing where the plan does not know its project or department. */
export function viewSheet(state: DepartmentState, key: SheetKey): SheetView | undefined {
  const plan = state.round.definition;
  const project = plan.projects.find((one) => one.id === key.project);
  const department = plan.departments.find((one) => one.id === key.department);
  if (!project || !department) return undefined;
  const head = state.heads[sheetKeyText(key)];
  const placed = state.fields.filter((one) => sheetKeyText(one.key) === sheetKeyText(key));
  const hasForm = placed.some((one) => one.place !== undefined);
  const entries = entriesOf(placed, state.typed);
  const findings = hasForm ? checkEntries(plan, project, entries, labelYears(placed)) : [];
  const fields = plan.form.fields
    .filter((field) => field.input === 'written')
    .map((field) => viewField({ state, key, field, entries, head, placed, findings, hasForm }));
  const view = {
    key,
    id: sheetKeyText(key),
    project,
    department,
    state: head?.state ?? 'notStarted',
    head,
    hasForm,
    fields,
    findings,
    isChanged: hasForm && fields.some((field) => field.differs),
    locked: findLock(state, head),
  };
  return { ...view, saveHindrance: hindersSaving(view), submitHindrance: hindersSubmission(view) };
}

/** What would be sent: what was typed in the pane, else what stands in the cells. A blank field has no key. */
export function entriesOf(placed: readonly PlacedField[], typed: DepartmentState['typed']): Entries {
  const entries: Entries = {};
  for (const one of placed) {
    const text = typed[fieldRef(one.key, one.field)]?.text ?? one.text;
    if (text !== '') entries[one.field] = text;
  }
  return entries;
}

interface FieldParts {
  state: DepartmentState;
  key: SheetKey;
  field: Field;
  entries: Entries;
  head: SheetHead | undefined;
  placed: PlacedField[];
  findings: Finding[];
  hasForm: boolean;
}

function viewField(parts: FieldParts): FieldView {
  const { field, head, entries } = parts;
  const ref = fieldRef(parts.key, field.id);
  const text = entries[field.id] ?? '';
  return {
    ref,
    field,
    label: fieldLabel(field, parts.state.round.definition.fiscalYear),
    text,
    submitted: head ? (head.entries[field.id] ?? '') : undefined,
    differs: parts.hasForm && text !== (head?.entries[field.id] ?? ''),
    typed: parts.state.typed[ref],
    placed: parts.placed.find((one) => one.field === field.id),
    findings: parts.findings.filter((finding) => finding.field === field.id),
  };
}

function labelYears(placed: PlacedField[]): Record<FieldId, number> {
  return Object.fromEntries(
    placed.flatMap((one) => (one.labelYear === undefined ? [] : [[one.field, one.labelYear]])),
  );
}

function findLock(state: DepartmentState, head: SheetHead | undefined): SheetView['locked'] {
  if (state.round.state === 'closed') return 'roundClosed';
  return findMove('submit', head?.state ?? 'notStarted') ? undefined : 'stateLocked';
}

type Known = Omit<SheetView, 'saveHindrance' | 'submitHindrance'>;

function hindersSaving(view: Known): Hindrance | undefined {
  if (view.locked) return view.locked;
  if (!view.hasForm) return 'noForm';
  return view.isChanged ? undefined : 'nothingNew';
}

function hindersSubmission(view: Known): Hindrance | undefined {
  if (view.locked) return view.locked;
  if (!view.hasForm) return 'noForm';
  if (view.fields.some(({ placed }) => placed?.place === undefined || placed.place === 'gone'))
    return 'missingField';
  if (view.fields.some(({ typed }) => typed && typed.write !== 'waiting' && typed.write !== 'writing'))
    return 'unwritten';
  if (view.findings.some((finding) => finding.severity === 'blocks')) return 'findings';
  return view.state === 'submitted' && !view.isChanged ? 'nothingNew' : undefined;
}
