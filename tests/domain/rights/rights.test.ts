import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DepartmentId, PlanId } from '#domain/plan/plan-definition.ts';
import { refuseAction } from '#domain/rights/refuse-action.ts';
import { actions, type Membership, mayDo, roles } from '#domain/rights/rights.ts';

const plan = 'danjo3' as PlanId;
const jinken = 'jinken' as DepartmentId;
const kiki = 'kiki' as DepartmentId;
const clerk: Membership = { plan, role: 'department', department: jinken };

describe('rights', () => {
  test('a clerk writes for the own department and for no other', () => {
    expect(mayDo([clerk], plan, 'writeSheet', jinken)).toBe(true);
    expect(mayDo([clerk], plan, 'writeSheet', kiki)).toBe(false);
    expect(mayDo([clerk], plan, 'writeSheet')).toBe(false);
  });

  test('a clerk who is also of the secretariat has the rights of both', () => {
    const both: Membership[] = [clerk, { plan, role: 'secretariat' }];
    expect(mayDo(both, plan, 'reviewSheet', kiki)).toBe(true);
    expect(mayDo([clerk], plan, 'reviewSheet', jinken)).toBe(false);
  });

  test('the committee reads everything, rates, writes opinions and changes nothing else', () => {
    const member: Membership[] = [{ plan, role: 'committee' }];
    expect(actions.filter((action) => mayDo(member, plan, action, kiki))).toEqual([
      'readRound',
      'readSheet',
      'readAllSheets',
      'readActuals',
      'readRatings',
      'rate',
      'readOpinions',
      'readReport',
      'writeOpinion',
    ]);
  });

  test('a membership counts in its own plan only', () => {
    const membership = fc.record({ role: fc.constantFrom(...roles), department: fc.constant(jinken) });
    fc.assert(
      fc.property(fc.array(membership), fc.constantFrom(...actions), (memberships, action) => {
        const elsewhere = memberships.map((one) => ({ ...one, plan: 'kankyo' as PlanId }));
        expect(mayDo(elsewhere, plan, action, jinken)).toBe(false);
      }),
    );
  });
});

describe('what a person is told', () => {
  test('a foreign department answers as one that does not exist', () => {
    expect(refuseAction([clerk], plan, 'readSheet', kiki)).toEqual({ code: 'notFound' });
    expect(refuseAction([clerk], plan, 'reviewSheet', kiki)).toEqual({ code: 'notFound' });
  });

  test('what may be seen but not done says so', () => {
    expect(refuseAction([clerk], plan, 'reviewSheet', jinken)).toEqual({ code: 'notAllowed' });
  });

  test('without any membership nothing is told but that', () => {
    expect(refuseAction([], plan, 'readRound')).toEqual({ code: 'notAMember' });
  });
});
