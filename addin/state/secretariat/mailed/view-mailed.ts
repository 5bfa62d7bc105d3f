import type { SecretariatState } from '#addin/state/secretariat/secretariat-state.ts';
import { compareMailed, type MailedComparison } from '#domain/mailed/compare-mailed.ts';
import { type MailedIntent, offerIntents } from '#domain/mailed/offer-intents.ts';
import {
  type MailedForm,
  type MailedPlacing,
  type MailedSheet,
  type NamedFile,
  placeMailed,
} from '#domain/mailed/place-mailed.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { Project } from '#domain/plan/plan-definition.ts';
import { mayWriteIn } from '#domain/round/round-standing.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { type SheetKey, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import { stateNow } from '#domain/sheet/state-now.ts';
import { checkRef, type MailedState, type Sent } from './mailed-state.ts';

export interface MailedView extends Pick<MailedPlacing, 'questions' | 'left'> {
  /** In the order of the plan. */
  sheets: MailedSheetView[];
}

/** A sheet of which at least one file has a form: what is in it, what the server has, and what shall be done. */
export interface MailedSheetView {
  /** `sheetKeyText` */
  id: string;
  key: SheetKey;
  project: Project;
  department: string;
  forms: MailedForm[];
  /** The one of them that is taken. */
  form: MailedForm;
  comparison: MailedComparison;
  head: SheetHead | undefined;
  state: SheetState;
  isRoundOpen: boolean;
  /** Absent until the rules have read it. */
  findings: Finding[] | undefined;
  intents: MailedIntent[];
  intent: MailedIntent;
  clerk: string;
  sent: Sent | undefined;
}

type Around = Pick<SecretariatState, 'round' | 'heads' | 'sheets'>;

export function viewMailed(mailed: MailedState, around: Around): MailedView {
  const { sheets, questions, left } = placeMailed(filesOf(mailed), around.sheets, mailed.answers);
  return { sheets: sheets.flatMap((sheet) => viewSheet(sheet, mailed, around) ?? []), questions, left };
}

export function filesOf({ books }: Pick<MailedState, 'books'>): NamedFile[] {
  return books.flatMap(({ id, name, read }) => (read?.ok ? [{ id, name, file: read.file }] : []));
}

function viewSheet(
  { key, forms }: MailedSheet,
  mailed: MailedState,
  { round, heads }: Around,
): MailedSheetView | undefined {
  const plan = round.definition;
  const id = sheetKeyText(key);
  const form = forms.find(({ ref }) => ref === mailed.taken[id]) ?? forms[0];
  const project = plan.projects.find((one) => one.id === key.project);
  const writing = plan.departments.find((one) => one.id === key.department);
  if (!form || !project || !writing) return undefined;
  const head = heads[id];
  const state = stateNow(plan, head);
  const comparison = compareMailed(plan, form, key, head);
  const findings = mailed.findings[checkRef(form.ref, comparison.base)];
  const isRoundOpen = mayWriteIn(round, key.department);
  const intents = offerIntents({
    state,
    standing: comparison.standing,
    isBlocked: findings?.some(({ severity }) => severity === 'blocks') ?? false,
    isRoundOpen,
  });
  const chosen = mailed.intents[form.ref];
  const department = departmentText(writing, plan.fiscalYear);
  return {
    ...{ id, key, project, department, forms, form, comparison, head, state, isRoundOpen, findings, intents },
    intent: chosen && intents.includes(chosen) ? chosen : (intents[0] ?? 'leave'),
    clerk: clerkOf(form, mailed, department),
    sent: mailed.sent[form.ref],
  };
}

/** As corrected, else as the file says; where nobody knows, the department's own name. */
function clerkOf({ file }: MailedForm, { clerks }: MailedState, department: string): string {
  return clerks[file.id]?.trim() || file.file.clerk || department;
}

/**
 * What a press of the button sends: everything that shall be and was not. What is submitted has been read by the rules
 * before; what is only saved need not.
 */
export function sheetsToSend({ sheets }: Pick<MailedView, 'sheets'>): MailedSheetView[] {
  return sheets.filter(
    ({ intent, sent, findings }) =>
      intent !== 'leave' && sent?.kind !== 'sent' && (intent !== 'submit' || findings !== undefined),
  );
}
