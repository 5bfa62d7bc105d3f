import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DepartmentId, PlanId } from '#domain/plan/plan-definition.ts';
import { decideMemberships } from '#domain/rights/decide-memberships.ts';
import { mostMemberships } from '#domain/rights/member.ts';
import { type Membership, roles } from '#domain/rights/rights.ts';
import { withAppointment } from '#domain/rights/with-appointment.ts';

const plans = ['a', 'b', 'c'] as PlanId[];
const [a, b] = plans as [PlanId, PlanId];
const secretariat = (plan: PlanId): Membership => ({ plan, role: 'secretariat' });
const clerk = (plan: PlanId, department: string): Membership => ({
  plan,
  role: 'department',
  department: department as DepartmentId,
});

const memberships = fc.array(
  fc.record({ plan: fc.constantFrom(...plans), role: fc.constantFrom(...roles) }),
  { maxLength: 12 },
);

test('other plans are untouched, whatever is wanted in the own', () => {
  fc.assert(
    fc.property(memberships, memberships, (stored, wanted) => {
      const own = wanted.filter(({ plan }) => plan === a);
      const decided = decideMemberships({ managed: [a], stored, wanted: own });
      const of = (list: readonly Membership[]) => list.filter(({ plan }) => plan !== a);
      expect(decided.ok && of(decided.value.memberships)).toEqual(of(stored));
    }),
  );
});

test('the own plan has what is wanted, each membership once', () => {
  const wanted = [clerk(a, 'x'), clerk(a, 'y'), clerk(a, 'x')];
  const decided = decideMemberships({ managed: [a], stored: [secretariat(a), clerk(a, 'y')], wanted });
  expect(decided).toEqual({
    ok: true,
    value: { memberships: [clerk(a, 'x'), clerk(a, 'y')], added: [clerk(a, 'x')], changed: [a] },
  });
});

test('a plan has changed where something was added or taken away, and not where it only stands in another order', () => {
  const stored = [clerk(a, 'x'), clerk(a, 'y'), secretariat(b)];
  const decide = (wanted: Membership[]) => {
    const decided = decideMemberships({ managed: [a, b], stored, wanted });
    return decided.ok && decided.value.changed;
  };
  expect(decide([clerk(a, 'y'), clerk(a, 'x'), secretariat(b)])).toEqual([]);
  expect(decide([clerk(a, 'y'), secretariat(b)])).toEqual([a]);
  expect(decide([])).toEqual([a, b]);
});

test('a membership of somebody else’s plan is refused like one of a plan that there is not', () => {
  const stored = [secretariat(b)];
  const decided = decideMemberships({ managed: [a], stored, wanted: [secretariat(b)] });
  expect(decided).toEqual({ ok: false, refusal: { code: 'membershipUnknown', facts: { plan: b } } });
});

test('nobody has more memberships than fit one transaction with their records', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => clerk(a, `d${index}`));
  const decide = (count: number) =>
    decideMemberships({ managed: [a], stored: [secretariat(b)], wanted: many(count) }).ok;
  expect([decide(mostMemberships - 1), decide(mostMemberships)]).toEqual([true, false]);
});

test('who is appointed administers every plan once, beside what they are', () => {
  const own: Membership[] = [secretariat(a), { plan: b, role: 'administrator' }];
  expect(withAppointment(own, plans)).toEqual([
    ...own,
    { plan: 'a', role: 'administrator' },
    { plan: 'c', role: 'administrator' },
  ]);
});
