import type { Me, PlanSummary, RoundKey } from '#addin/api/tenken-api.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { type Membership, mayDo } from '#domain/rights/rights.ts';
import type { RoundState } from '#domain/round/round-standing.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';

/** What a workbook can be for the person who opened it. */
export interface WorkbookRole {
  round: RoundKey;
  /** `committee` is no kind of file: a member rates and writes beside any of them, and nothing is stored in it. */
  role: 'department' | 'secretariat' | 'committee';
  department?: DepartmentId;
}

export interface RoundChoice {
  round: RoundKey;
  planName: string;
  state: RoundState;
  roles: WorkbookRole[];
}

/** Which part of the file's identity does not fit the person. */
export type Misfit = 'municipality' | 'plan' | 'year' | 'department' | 'secretariat';

export type WorkbookFit =
  | { kind: 'fits'; role: WorkbookRole }
  | { kind: 'unknown' }
  | { kind: 'misfit'; why: Misfit; identity: WorkbookIdentity };

/** Whether the file is what the person may work on; never turned into something else without being asked. */
export function fitWorkbook(
  identity: WorkbookIdentity | undefined,
  me: Me,
  plans: PlanSummary[],
): WorkbookFit {
  if (!identity) return { kind: 'unknown' };
  const why = findMisfit(identity, me, plans);
  const { plan, fiscalYear, role, department } = identity;
  if ((why === 'department' || why === 'secretariat') && isInCommittee(me.memberships, plan)) {
    return { kind: 'fits', role: { round: { plan, fiscalYear }, role: 'committee' } };
  }
  if (why) return { kind: 'misfit', why, identity };
  return {
    kind: 'fits',
    role: { round: { plan, fiscalYear }, role, ...(department === undefined ? {} : { department }) },
  };
}

function isInCommittee(memberships: readonly Membership[], plan: RoundKey['plan']): boolean {
  return memberships.some((one) => one.plan === plan && one.role === 'committee');
}

function findMisfit(identity: WorkbookIdentity, me: Me, plans: PlanSummary[]): Misfit | undefined {
  if (identity.municipality !== me.municipality.id) return 'municipality';
  const plan = plans.find((one) => one.plan === identity.plan);
  if (!plan) return 'plan';
  if (!plan.rounds.some((round) => round.fiscalYear === identity.fiscalYear)) return 'year';
  if (identity.role === 'secretariat') {
    return mayDo(me.memberships, plan.plan, 'reviewSheet') ? undefined : 'secretariat';
  }
  return mayDo(me.memberships, plan.plan, 'writeSheet', identity.department) ? undefined : 'department';
}

/**
 * Everything that an unknown workbook may become, open rounds first, the newest first. A closed round is offered only
 * where the plan has no open one: last year's is opened by a workbook that says it is last year's.
 */
export function workbookChoices(me: Me, plans: PlanSummary[]): RoundChoice[] {
  return plans
    .flatMap((plan) =>
      offeredRounds(plan).map((round) => ({
        round: { plan: plan.plan, fiscalYear: round.fiscalYear },
        planName: plan.name,
        state: round.state,
        roles: rolesOf(me.memberships, { plan: plan.plan, fiscalYear: round.fiscalYear }),
      })),
    )
    .filter((choice) => choice.roles.length > 0)
    .sort(
      (a, b) =>
        Number(b.state === 'open') - Number(a.state === 'open') || b.round.fiscalYear - a.round.fiscalYear,
    );
}

function offeredRounds({ rounds }: PlanSummary): PlanSummary['rounds'] {
  const open = rounds.filter(({ state }) => state === 'open');
  return open.length > 0 ? open : rounds;
}

function rolesOf(memberships: readonly Membership[], round: RoundKey): WorkbookRole[] {
  return memberships
    .filter((membership) => membership.plan === round.plan)
    .flatMap((membership): WorkbookRole[] => {
      const { role } = membership;
      if (role === 'secretariat' || role === 'committee') return [{ round, role }];
      if (role !== 'department' || membership.department === undefined) return [];
      return [{ round, role: 'department', department: membership.department }];
    });
}
