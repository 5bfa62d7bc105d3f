import type { DepartmentId, IndicatorId, PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { Refusal } from '../refusals/refusal.ts';
import type { Result } from '../refusals/result.ts';
import { type Membership, mayDo } from '../rights/rights.ts';
import { mayWriteIn, type RoundState } from '../round/round-standing.ts';
import type { ActualHead, ReportedText } from './actual-head.ts';
import { resolveActual } from './resolve-actual.ts';

export interface ActualQuestion {
  plan: PlanDefinition;
  roundState: RoundState;
  /** Departments that may report although the round is closed. */
  reopened?: readonly DepartmentId[];
  memberships: readonly Membership[];
  indicator: IndicatorId;
  department: DepartmentId;
  /** Absent where nothing was reported yet. */
  head?: ActualHead;
  written: ReportedText[];
  by: string;
  /** ISO instant. */
  at: string;
}

/**
 * What a department reports of an indicator, as the next revision: the texts as typed, and what is read out of them. A
 * department reports while the round is open; whoever may report for all of them may mend it later, too. Refusals:
 * `notFound` (no indicator of this round, or not this department's), `roundClosed`, `malformed`, `actualUnclear`.
 */
export function decideActual(question: ActualQuestion): Result<ActualHead> {
  const { plan, head, written, department, roundState: state, reopened, by, at } = question;
  const indicator = findReported(plan, question.indicator, department);
  if (!indicator) return no({ code: 'notFound' });
  const mayMend = mayDo(question.memberships, plan.id, 'reportActual');
  if (state === 'finalised' || (!mayWriteIn({ state, reopened }, department) && !mayMend)) {
    return no({ code: 'roundClosed', facts: { state } });
  }
  const read = written.map((one, index) =>
    resolveActual(
      { ...one, indicator: indicator.id, department },
      { plan, fiscalYear: plan.fiscalYear, place: `actuals.${index}` },
    ),
  );
  const actuals = read.flatMap((one) => one.actuals);
  const lost = read.findIndex((one) => one.actuals.length === 0);
  const isNamed = written[lost]?.part !== undefined;
  if (lost >= 0 && isNamed) return no({ code: 'malformed', facts: { place: `body.actuals.${lost}.part` } });
  if (lost >= 0 || new Set(actuals.map(({ part }) => part)).size < actuals.length) {
    const parts = indicator.parts.map(({ label, id }) => label ?? id).join('、');
    return no({ code: 'actualUnclear', facts: { indicator: indicator.number, parts } });
  }
  const revision = (head?.revision ?? 0) + 1;
  const about = { indicator: indicator.id, department, revision, updatedAt: at, updatedBy: by };
  return { ok: true, value: { ...about, written, actuals } };
}

/** The plan's own indicator, where this department reports it. One that names no department is the secretariat's. */
function findReported(plan: PlanDefinition, id: IndicatorId, department: DepartmentId) {
  const isHere = plan.departments.some(
    (one) => one.id === department && isValidIn(one.valid, plan.fiscalYear),
  );
  const indicator = plan.indicators?.find((one) => one.id === id);
  if (!isHere || !indicator || !isValidIn(indicator.valid, plan.fiscalYear)) return undefined;
  const isTheirs = indicator.departments.length === 0 || indicator.departments.includes(department);
  return isTheirs ? indicator : undefined;
}

function no(refusal: Refusal): Result<ActualHead> {
  return { ok: false, refusal };
}
