import { describe, expect, test } from 'vitest';
import type { FieldId, MomentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import { decideMove } from '#domain/sheet/decide-move.ts';
import { decidePush } from '#domain/sheet/decide-push.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import { stateNow } from '#domain/sheet/state-now.ts';
import { readTestPlan } from '../../plans/read-test-plan.ts';
import { roundPlan } from '../round/round-plan.ts';

const halfYearly = readTestPlan('hamasato-kankyo-bosai');
const atMoment = (moment: string): PlanDefinition => ({ ...halfYearly, moment: moment as MomentId });
const [first, second] = [atMoment('first'), atMoment('second')];
const [key] = sheetKeys(halfYearly);
if (!key) throw new Error('the plan asks for no sheet');
const memberships: Membership[] = [
  { plan: halfYearly.id, role: 'department', department: key.department },
  { plan: halfYearly.id, role: 'secretariat' },
];
const firstHalf = { firstHalf: '街路灯を替えた。', firstGrade: '予定どおり' } as Record<FieldId, string>;
const headOf = (state: SheetState, moment?: string): SheetHead => ({
  ...key,
  state,
  ...(moment === undefined ? {} : { moment: moment as MomentId }),
  revision: 2,
  updatedAt: '2024-11-01T00:00:00Z',
  updatedBy: '窓口 花子',
  entries: firstHalf,
  remark: { text: '上期の件数を', by: '窓口 太郎', at: '2024-10-30T00:00:00Z' },
});
const about = { roundState: 'open' as const, memberships, by: '窓口 花子', at: '2025-04-20T00:00:00Z' };
const push = (plan: PlanDefinition, head: SheetHead, entries: Record<string, string>, intent = 'submit') =>
  decidePush({ ...about, plan, key, head, entries: entries as Entries, intent: intent as 'save' | 'submit' });
const secondHalf = { secondHalf: '公園の灯りを替えた。', year: '半分が済んだ。', next: '残りを替える。' };

describe('a state belongs to the moment at which it was reached', () => {
  test.each(['submitted', 'returned', 'accepted', 'finalised'] as const)('%s', (state) => {
    expect(stateNow(first, headOf(state, 'first'))).toBe(state);
    expect(stateNow(second, headOf(state, 'first'))).toBe('notStarted');
    expect(stateNow(second, headOf(state, 'second'))).toBe(state);
  });

  test('and stays where a head names no moment, the plan has none, or the round went back', () => {
    const plain: PlanDefinition = roundPlan();
    expect(stateNow(second, headOf('accepted'))).toBe('accepted');
    expect(stateNow(plain, headOf('accepted', 'first'))).toBe('accepted');
    expect(stateNow(first, headOf('accepted', 'second'))).toBe('accepted');
    expect(stateNow(second, undefined)).toBe('notStarted');
  });
});

describe('at the next moment', () => {
  test('an accepted sheet is written again, and keeps what was written', () => {
    expect(push(second, headOf('finalised', 'first'), secondHalf)).toEqual({
      ok: true,
      value: {
        ...key,
        state: 'submitted',
        moment: 'second',
        revision: 3,
        updatedAt: about.at,
        updatedBy: about.by,
        entries: { ...firstHalf, ...secondHalf },
      },
    });
  });

  test('the remark of the moment before is answered', () => {
    expect(push(second, headOf('returned', 'first'), {}, 'save')).not.toHaveProperty('value.remark');
    expect(push(first, headOf('returned', 'first'), {}, 'save')).toHaveProperty('value.remark');
  });

  test('nothing is reviewed before it was submitted anew', () => {
    const move = (plan: PlanDefinition, head: SheetHead) =>
      decideMove({ ...about, plan, head, move: 'withdrawAcceptance' });
    expect(move(second, headOf('accepted', 'first'))).toMatchObject({
      refusal: { code: 'moveNotPossible', facts: { state: 'notStarted' } },
    });
    expect(move(second, headOf('accepted', 'second'))).toMatchObject({
      value: { state: 'submitted', moment: 'second' },
    });
  });

  test('a field may depend on what was written before', () => {
    const form = {
      ...second.form,
      fields: second.form.fields.map((field) =>
        field.id === 'spent'
          ? { ...field, requiredIf: [{ field: 'firstGrade' as FieldId, is: ['予定どおり'] }] }
          : field,
      ),
    };
    expect(push({ ...second, form }, headOf('accepted', 'first'), secondHalf)).toMatchObject({
      findings: [{ rule: 'required', field: 'spent' }],
    });
  });
});
