import type { CallApi } from '#cli/installation/call-api.ts';
import { readHealth } from '#cli/installation/health.ts';
import type { Told } from '#cli/installation/trouble.ts';
import { findPlan } from '#cli/members/known-plan.ts';
import type { RoundPlace } from '#cli/round/round-place.ts';
import { meSchema } from '#domain/protocol/me-schema.ts';
import { membersSchema } from '#domain/protocol/member-schema.ts';
import { plansSchema } from '#domain/protocol/plans-schema.ts';
import type { Member } from '#domain/rights/member.ts';
import { type ArchiveHeader, archiveFormat } from './archive-lines.ts';

export interface ExportScope {
  /** Id or name; every plan where absent. */
  plan: string | undefined;
  /** Every year where absent. */
  fiscalYear: number | undefined;
}

export interface FoundExport {
  header: ArchiveHeader;
  rounds: RoundPlace[];
  /** With what they may do in the plans of the rounds. */
  members: Member[];
}

/** What there is to export. `now` in milliseconds. */
export async function findExport(
  callApi: CallApi,
  scope: ExportScope,
  now: number,
): Promise<Told<FoundExport>> {
  const health = await readHealth(callApi);
  if (!health.ok) return health;
  const me = await callApi({ route: 'readMe' }, meSchema);
  if (!me.ok) return me;
  const listed = await callApi({ route: 'listPlans' }, plansSchema);
  if (!listed.ok) return listed;
  const members = await callApi({ route: 'listMembers' }, membersSchema);
  if (!members.ok) return members;
  const rounds = listed.value.plans.flatMap((plan) => roundsIn(plan, scope));
  const header: ArchiveHeader = {
    kind: 'header',
    format: archiveFormat,
    release: health.value.release,
    municipality: me.value.municipality.id,
    at: new Date(now).toISOString(),
  };
  return { ok: true, value: { header, rounds, members: membersIn(members.value.members, rounds) } };
}

interface Listed {
  plan: RoundPlace['plan'];
  name: string;
  rounds: { fiscalYear: number }[];
}

function roundsIn({ plan, name, rounds }: Listed, scope: ExportScope): RoundPlace[] {
  if (scope.plan !== undefined && !findPlan([{ id: plan, name }], scope.plan)) return [];
  return rounds
    .filter(({ fiscalYear }) => scope.fiscalYear === undefined || scope.fiscalYear === fiscalYear)
    .map(({ fiscalYear }) => ({ plan, fiscalYear }));
}

function membersIn(members: readonly Member[], rounds: readonly RoundPlace[]): Member[] {
  const plans = new Set(rounds.map(({ plan }) => plan));
  return members
    .map((member) => ({ ...member, memberships: member.memberships.filter(({ plan }) => plans.has(plan)) }))
    .filter(({ memberships }) => memberships.length > 0);
}
