import { type EarlierBox, withEarlierBoxes } from '#addin/state/sheet/earlier-boxes.ts';
import { type EarlierView, viewEarlier } from '#addin/state/sheet/earlier-view.ts';
import type { FormPart } from '#addin/state/sheet/form-parts.ts';
import { type GivenView, viewGiven } from '#addin/state/sheet/given-view.ts';
import { type LastText, otherLastTexts } from '#addin/state/sheet/last-year-view.ts';
import { type FieldSoFar, fieldsOfProjectSoFar } from '#domain/plan/earlier-fields.ts';
import type { Department, Project } from '#domain/plan/plan-definition.ts';
import { findMove } from '#domain/sheet/moves.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import { headNow, stateNow } from '#domain/sheet/state-now.ts';
import type { DepartmentState } from './department-state.ts';
import { type FieldView, viewField } from './field-view.ts';
import { findingsNow } from './findings-now.ts';
import { type Hindrance, hindersSaving, hindersSubmission } from './hindrance.ts';
import { judgeFindings } from './judge-findings.ts';
import type { JudgedFinding } from './judged-finding.ts';
import { hasUnsentAnswers } from './said-answers.ts';
import { hasPlace } from './sheet-question.ts';
import { earlierText, placedOf, textsOnSheet } from './sheet-texts.ts';

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
  const id = sheetKeyText(key);
  const placed = placedOf(state, key);
  const hasForm = hasPlace(placed);
  const soFar = fieldsOfProjectSoFar(plan, project);
  const entries = textsOnSheet(state, key, project);
  const checked = hasForm ? state.checked[id] : undefined;
  const order = soFar.map((field) => field.id);
  const found = checked ? findingsNow(checked, entries, order) : [];
  const findings = judgeFindings(found, entries, state.said[id] ?? []);
  const facts = { state, key, project, entries, head, placed, findings, hasForm };
  const viewOf = (field: FieldSoFar): View[] => {
    if (field.earlier) return viewEarlier(plan, field, earlierText(state, key, project, field));
    if (field.input === 'written') return [viewField(field, facts)];
    return viewGiven(plan, project, key.department, field);
  };
  const views = soFar.flatMap(viewOf);
  const fields = views.filter((one) => one.kind === 'written');
  const view = {
    key,
    id,
    project,
    department,
    state: stateNow(plan, head),
    head: headNow(plan, head),
    hasForm,
    fields,
    given: views.filter((one) => one.kind === 'given').filter(({ field }) => !field.cell),
    parts: withEarlierBoxes(views.filter(isToShow)),
    otherLastTexts: otherLastTexts(
      state.lastYears[id],
      fields.filter(({ isShown }) => isShown).map(({ field }) => field.id),
    ),
    findings,
    checking: hasForm && !checked ? ('loading' as const) : ('ready' as const),
    isChanged: hasForm && (fields.some((field) => field.differs) || hasUnsentAnswers(state, key, entries)),
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

function findLock(state: DepartmentState, head: SheetHead | undefined): SheetView['locked'] {
  if (state.round.state === 'closed') return 'roundClosed';
  return findMove('submit', stateNow(state.round.definition, head)) ? undefined : 'stateLocked';
}
