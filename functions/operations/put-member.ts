import type { AdministrationRecord } from '#domain/audit/audit-record.ts';
import type { PlanId } from '#domain/plan/plan-definition.ts';
import { decideMemberships } from '#domain/rights/decide-memberships.ts';
import type { Member } from '#domain/rights/member.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { MemberChange, StoredMember } from '../ports/administration-store.ts';
import type { Person } from '../ports/person.ts';
import { type Answer, refuse } from './answer.ts';
import { type EnteredAdministration, enterAdministration } from './enter-municipality.ts';
import { findUnknown } from './find-unknown.ts';
import type { OperationPorts } from './operation-ports.ts';

/** Two who administer other plans of one person do not wait for each other; more than so many at once is odd. */
const mostAttempts = 5;

/**
 * Gives somebody the whole set of what they may do in the plans that the caller administers; other plans stay as they
 * are. Who has nothing left is no member any more, and their name goes. Answers with the set. Refusals: `notAMember`,
 * `notAllowed`, `busy`, and those of `decideMemberships`.
 */
export async function putMember(
  ports: OperationPorts,
  person: Person,
  wanted: Member,
): Promise<Answer<Member>> {
  const { store } = ports;
  const entered = await enterAdministration(store, person);
  if (!entered.ok) return entered;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const stored = await store.findMember(person.municipality, wanted.subject);
    const decided = await decide(ports, person, entered.value, wanted, stored);
    if (!decided.ok) return decided;
    const { change, answer } = decided.value;
    const outcome = change ? await store.saveMember(change) : 'saved';
    if (outcome === 'saved') return { ok: true, value: answer };
    if (outcome === 'busy') break;
  }
  return refuse('busy');
}

async function decide(
  { store, clock, ids }: OperationPorts,
  person: Person,
  { managed, rounds }: EnteredAdministration,
  { subject, name, memberships: wanted }: Member,
  stored?: StoredMember,
): Promise<Answer<{ change?: MemberChange; answer: Member }>> {
  const { municipality } = person;
  const question = { managed, stored: stored?.memberships ?? [], wanted };
  const decided = decideMemberships(question);
  if (!decided.ok) return decided;
  const { memberships, added, changed } = decided.value;
  const unknown = await findUnknown(store, municipality, rounds, added);
  if (unknown) return refuse('membershipUnknown', { plan: unknown.plan });
  const answer = { subject, name, memberships: memberships.filter(({ plan }) => managed.includes(plan)) };
  const kept = memberships.length === 0 ? '' : name;
  if (changed.length === 0 && kept === (stored?.name ?? '')) return { ok: true, value: { answer } };
  const by = { at: clock.now(), subject: person.subject, by: person.name };
  const audit = changed.map(
    (plan): AdministrationRecord => ({
      id: ids.next(),
      ...by,
      action: 'putMember',
      plan,
      member: subject,
      memberships: inPlan(memberships, plan),
    }),
  );
  const base = stored?.revision ?? 0;
  const member = { subject, name: kept, memberships, revision: base + 1 };
  return { ok: true, value: { change: { municipality, base, member, audit }, answer } };
}

function inPlan(memberships: readonly Membership[], plan: PlanId): Omit<Membership, 'plan'>[] {
  return memberships.filter((one) => one.plan === plan).map(({ plan: _, ...rest }) => rest);
}
