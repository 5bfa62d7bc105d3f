import type { DepartmentId, FieldId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { Membership } from '../rights/rights.ts';
import { mayWriteIn, type RoundState } from '../round/round-standing.ts';
import { checkSheet } from '../rules/check-sheet.ts';
import type { Finding } from '../rules/finding.ts';
import type { SheetQuestion } from '../rules/sheet-context.ts';
import type { Entries } from './entries.ts';
import type { FindingAnswer } from './finding-answer.ts';
import { findMove, type Move } from './moves.ts';
import type { OnBehalfOf } from './on-behalf-of.ts';
import type { SheetHead } from './sheet-head.ts';
import type { SheetKey } from './sheet-key.ts';
import { headNow, stateNow } from './state-now.ts';
import { writtenFields } from './written-fields.ts';

export interface PushQuestion {
  plan: PlanDefinition;
  roundState: RoundState;
  /** Departments that may write although the round is closed. */
  reopened?: readonly DepartmentId[];
  memberships: readonly Membership[];
  key: SheetKey;
  /** Absent where nobody touched the sheet. */
  head?: SheetHead;
  intent: 'save' | 'submit';
  entries: Entries;
  /** What is said to warnings; absent: as it was said before. */
  answers?: readonly FindingAnswer[];
  /** Whose texts the secretariat brings in. */
  onBehalfOf?: OnBehalfOf;
  /** What rules that read more than the sheet have to know; see `blockingScopes`. */
  around?: Surroundings;
  by: string;
  /** ISO instant. */
  at: string;
}

export type Surroundings = Pick<SheetQuestion, 'lastYear' | 'actuals' | 'others'>;

/** UTF-16 units of all fields together: three bytes each at most, so that a revision fits an item of 400 KB. */
const mostText = 110_000;

/**
 * The next head with these texts. Texts that are stored in fields of another moment or year, or of flags that the
 * project no longer has, stay as they are; conditions may ask about them. What is saved may be unfinished; what is submitted may not. Refusals:
 * `roundClosed`, `moveNotPossible`, `notAllowed`, `fieldUnknown`, `entriesTooLong`, `findingsBlock` with the findings
 * that do.
 */
export function decidePush(
  question: PushQuestion,
): { ok: true; value: SheetHead } | { ok: false; refusal: Refusal; findings?: Finding[] } {
  const { plan, head, intent, entries, key, by, at } = question;
  const state = stateNow(plan, head);
  const move = findMove(intent, state);
  const { roundState, reopened } = question;
  if (!mayWriteIn({ state: roundState, reopened }, key.department))
    return no('roundClosed', { state: roundState });
  if (!move) return no('moveNotPossible', { state, move: intent });
  const mayMove = question.memberships.some(
    (membership) => membership.plan === plan.id && mayBring(membership, move, question),
  );
  if (!mayMove) return no('notAllowed');
  const project = plan.projects.find(({ id }) => id === key.project);
  const asked = writtenFields(plan, project);
  const unknown = Object.keys(entries).find(
    (id) => !asked.has(id) && head?.entries[id as FieldId] === undefined,
  );
  if (unknown !== undefined) return no('fieldUnknown', { field: unknown });
  const texts = { ...unaskedTexts(head, asked), ...entries };
  const length = Object.values(texts).reduce((sum, text) => sum + text.length, 0);
  if (length > mostText) return no('entriesTooLong', { limit: mostText });
  const findings = intent === 'submit' ? findBlocking(question, project, texts) : [];
  if (findings.length > 0) return { ...no('findingsBlock', { count: findings.length }), findings };
  const revision = (head?.revision ?? 0) + 1;
  const remarkNow = headNow(plan, head)?.remark;
  const remark = intent === 'save' && remarkNow ? { remark: remarkNow } : {};
  const answers = question.answers ?? head?.answers ?? [];
  const moment = plan.moment === undefined ? {} : { moment: plan.moment };
  return {
    ok: true,
    value: {
      ...key,
      state: move.to,
      ...moment,
      revision,
      updatedAt: at,
      updatedBy: by,
      ...(question.onBehalfOf ? { onBehalfOf: question.onBehalfOf } : {}),
      entries: texts,
      ...(answers.length > 0 ? { answers: [...answers] } : {}),
      ...remark,
    },
  };
}

/** Nobody but the secretariat may say that texts are another's. */
function mayBring({ role }: Membership, { roles }: Move, { onBehalfOf }: PushQuestion): boolean {
  return roles.includes(role) && (!onBehalfOf || role === 'secretariat');
}

function unaskedTexts(head: SheetHead | undefined, asked: ReadonlySet<string>): Entries {
  return Object.fromEntries(Object.entries(head?.entries ?? {}).filter(([id]) => !asked.has(id)));
}

/** The same rules as in the pane. The headings in the workbook are not known here; no rule blocks for them. */
function findBlocking(
  { plan, key, around }: PushQuestion,
  project: Project | undefined,
  entries: Entries,
): Finding[] {
  if (!project) return [];
  const question = { plan, project, department: key.department, entries, ...around };
  return checkSheet(question).filter(({ severity }) => severity === 'blocks');
}

function no(code: Refusal['code'], facts?: Refusal['facts']): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, ...(facts ? { facts } : {}) } };
}
