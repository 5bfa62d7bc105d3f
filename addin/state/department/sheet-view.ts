import { type EarlierBox, withEarlierBoxes } from '#addin/state/sheet/earlier-boxes.ts';
import { type EarlierView, viewEarlier } from '#addin/state/sheet/earlier-view.ts';
import type { FormPart } from '#addin/state/sheet/form-parts.ts';
import { type GivenView, viewGiven } from '#addin/state/sheet/given-view.ts';
import { type FieldSoFar, fieldsOfProjectSoFar } from '#domain/plan/earlier-fields.ts';
import type { Department, FieldId, Project } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { answerTo } from '#domain/sheet/finding-answer.ts';
import { findMove } from '#domain/sheet/moves.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import { headNow, stateNow } from '#domain/sheet/state-now.ts';
import type { DepartmentState } from './department-state.ts';
import { type FieldFacts, type FieldView, viewField } from './field-view.ts';
import { type Hindrance, hindersSaving, hindersSubmission } from './hindrance.ts';
import type { JudgedFinding } from './judged-finding.ts';
import { type LastText, otherLastTexts } from './last-year-view.ts';
import { fieldRef, type PlacedField } from './placed-field.ts';

/** Everything that is to be shown of one sheet, worked out of the state. */
export interface SheetView {
  key: SheetKey;
  id: string;
  project: Project;
  department: Department;
  state: SheetState;
  /** Of the moment of the year that the round is at. */
  head?: SheetHead | undefined;
  hasForm: boolean;
  /** What the department fills in, in the form's order; also what is not shown now. */
  fields: FieldView[];
  /** What the plan itself says outside of tables, where it says something. */
  given: GivenView[];
  /** What is shown now, in the form's order, and what was written at earlier moments of the year. */
  parts: (FormPart<FieldView | GivenView> | EarlierBox)[];
  /** Last year's texts that stand beside no field. */
  otherLastTexts: LastText[];
  /** In the order of the form and of its texts; what was answered is among them. */
  findings: JudgedFinding[];
  /** `loading` until the rules have been there and have read this sheet once. */
  checking: 'loading' | 'ready';
  isChanged: boolean;
  /** Present where nothing can be typed any more. */
  locked?: 'roundClosed' | 'stateLocked' | undefined;
  /** Why it cannot be saved or submitted now; absent where it can. */
  saveHindrance?: Hindrance | undefined;
  submitHindrance?: Hindrance | undefined;
}

/** One sheet; nothing where the plan does not know its project or department. */
export function viewSheet(state: DepartmentState, key: SheetKey): SheetView | undefined {
  const plan = state.round.definition;
  const project = plan.projects.find((one) => one.id === key.project);
  const department = plan.departments.find((one) => one.id === key.department);
  if (!project || !department) return undefined;
  const head = state.heads[sheetKeyText(key)];
  const placed = state.fields.filter((one) => sheetKeyText(one.key) === sheetKeyText(key));
  const hasForm = placed.some((one) => one.place !== undefined);
  const soFar = fieldsOfProjectSoFar(plan, project);
  const earlier = soFar.flatMap((field) => viewBefore(field, state, { key, project, head }));
  const written = earlier.map(({ field, text }) => [field.id, text]);
  const entries: Entries = { ...Object.fromEntries(written), ...entriesOf(placed, state.typed) };
  const found = hasForm
    ? checkSheet({ plan, project, entries, labelYears: labelYears(placed), department: key.department })
    : [];
  const said = state.said[sheetKeyText(key)] ?? [];
  const findings = found.map((finding): JudgedFinding => {
    const answer = answerTo(finding, entries[finding.field] ?? '', said);
    return answer ? { ...finding, answer } : finding;
  });
  const facts = { state, key, project, entries, head, placed, findings, hasForm };
  const viewOf = (field: FieldSoFar): View[] => {
    if (field.earlier) return earlier.filter((one) => one.field.id === field.id);
    if (field.input === 'written') return [viewField(field, facts)];
    return viewGiven(plan, project, key.department, field);
  };
  const views = soFar.flatMap(viewOf);
  const fields = views.filter((one) => one.kind === 'written');
  const view = {
    key,
    id: sheetKeyText(key),
    project,
    department,
    state: stateNow(plan, head),
    head: headNow(plan, head),
    hasForm,
    fields,
    given: views.filter((one) => one.kind === 'given').filter(({ field }) => !field.cell),
    parts: withEarlierBoxes(views.filter(isToShow)),
    otherLastTexts: otherLastTexts(
      state.lastYears[sheetKeyText(key)],
      fields.filter(({ isShown }) => isShown).map(({ field }) => field.id),
    ),
    findings,
    checking: 'ready' as const,
    isChanged: hasForm && fields.some((field) => field.differs),
    locked: findLock(state, head),
  };
  return { ...view, saveHindrance: hindersSaving(view), submitHindrance: hindersSubmission(view) };
}

type View = FieldView | GivenView | EarlierView;

/** What the plan says outside of tables stands above the form. */
function isToShow(view: View): boolean {
  if (view.kind === 'given') return view.field.cell !== undefined;
  return view.kind === 'earlier' || view.isShown;
}

/** As the server has it; what it does not have, as the workbook has it. */
function viewBefore(
  field: FieldSoFar,
  state: DepartmentState,
  { key, project, head }: Pick<FieldFacts, 'key' | 'project' | 'head'>,
): EarlierView[] {
  const plan = state.round.definition;
  if (field.input === 'given') {
    return viewGiven(plan, project, key.department, field).flatMap(({ text }) =>
      viewEarlier(plan, field, text),
    );
  }
  const ref = fieldRef(key, field.id);
  const inWorkbook = () => state.earlier.find((one) => fieldRef(one.key, one.field) === ref)?.text ?? '';
  return viewEarlier(plan, field, head?.entries[field.id] || inWorkbook());
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

function labelYears(placed: PlacedField[]): Record<FieldId, number> {
  return Object.fromEntries(
    placed.flatMap((one) => (one.labelYear === undefined ? [] : [[one.field, one.labelYear]])),
  );
}

function findLock(state: DepartmentState, head: SheetHead | undefined): SheetView['locked'] {
  if (state.round.state === 'closed') return 'roundClosed';
  return findMove('submit', stateNow(state.round.definition, head)) ? undefined : 'stateLocked';
}
