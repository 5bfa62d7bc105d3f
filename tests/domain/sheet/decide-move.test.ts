import { describe, expect, test } from 'vitest';
import type { DepartmentId, FieldId } from '#domain/plan/plan-definition.ts';
import { sheetHeadSchema } from '#domain/protocol/sheet-head-schema.ts';
import { sheetMoveSchema } from '#domain/protocol/sheet-move-schema.ts';
import { decideMove, type MoveQuestion } from '#domain/sheet/decide-move.ts';
import { decidePush } from '#domain/sheet/decide-push.ts';
import { longestFieldRemark, mostRemarkText } from '#domain/sheet/field-remark.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { activity, planWith, project } from '../rules/check-text.ts';

const department = 'shokuin' as DepartmentId;
const plan = planWith({ isRequired: true });
const at = '2024-06-10T00:00:00Z';
const head: SheetHead = {
  project: project.id,
  department,
  state: 'submitted',
  revision: 1,
  updatedAt: '2024-06-01T00:00:00Z',
  updatedBy: '相模 花子',
  entries: { [activity]: '講座を開いた。' },
};
const atActivity = { field: activity, text: '男女別の人数を書いてください。' };

/** The secretariat returns a sheet with a reason and one remark at a field. */
const question = (change: Partial<MoveQuestion> = {}): MoveQuestion => ({
  plan,
  roundState: 'closed',
  memberships: [{ plan: plan.id, role: 'secretariat' }],
  head,
  move: 'return',
  remark: '内訳をお願いします。',
  remarks: [atActivity],
  by: '大山 太郎',
  at,
  ...change,
});

describe('a return', () => {
  test('carries the reason and what is to be corrected at which field; the texts stay', () => {
    expect(decideMove(question())).toEqual({
      ok: true,
      value: {
        ...head,
        state: 'returned',
        revision: 2,
        updatedAt: at,
        updatedBy: '大山 太郎',
        remark: { text: '内訳をお願いします。', by: '大山 太郎', at, fields: [atActivity] },
      },
    });
  });

  test('without remarks at fields says nothing of fields', () => {
    const { remarks: _, ...plain } = question();
    for (const one of [plain, question({ remarks: [] })]) {
      const answer = decideMove(one);
      expect(answer.ok && answer.value.remark).toEqual({ text: '内訳をお願いします。', by: '大山 太郎', at });
    }
  });

  test('keeps its remarks while the department saves, and loses them with the next submission', () => {
    const returned = decideMove(question());
    if (!returned.ok) throw new Error('refused');
    const push = (intent: 'save' | 'submit') =>
      decidePush({
        plan,
        roundState: 'open',
        memberships: [{ plan: plan.id, role: 'department', department }],
        key: head,
        head: returned.value,
        intent,
        entries: { [activity]: '講座を開き、女性24人が参加した。' },
        by: '相模 花子',
        at,
      });
    expect(push('save')).toMatchObject({ value: { remark: { fields: [atActivity] } } });
    expect(push('submit')).not.toHaveProperty('value.remark');
  });
});

describe('refused', () => {
  const many = Array.from({ length: 9 }, () => ({ field: activity, text: 'あ'.repeat(longestFieldRemark) }));

  test.each([
    ['remarkMissing', { remark: ' 　' }],
    ['fieldUnknown', { remarks: [{ field: 'other' as FieldId, text: 'あ' }] }],
    ['remarksTooLong', { remarks: many }],
    ['notAllowed', { memberships: [{ plan: plan.id, role: 'department', department }] }],
    ['moveNotPossible', { head: { ...head, state: 'inProgress' } }],
  ] as [string, Partial<MoveQuestion>][])('%s', (code, change) => {
    expect(decideMove(question(change))).toMatchObject({ ok: false, refusal: { code } });
  });

  test('nothing but the texts makes remarks too long', () => {
    expect(many.length * longestFieldRemark).toBeGreaterThan(mostRemarkText);
    expect(decideMove(question({ remarks: many.slice(0, 8) })).ok).toBe(true);
  });
});

test('an acceptance brings no remark along', () => {
  const accepted = decideMove(question({ move: 'accept' }));
  expect(accepted).toMatchObject({ value: { state: 'accepted', revision: 2 } });
  expect(accepted).not.toHaveProperty('value.remark');
});

describe('on the wire', () => {
  const accepts = (remarks: unknown) =>
    sheetMoveSchema.safeParse({ move: 'return', remark: 'あ', remarks }).success;

  test('each field has one remark at most, with words that can be stored', () => {
    expect(accepts([atActivity])).toBe(true);
    expect(accepts([atActivity, atActivity])).toBe(false);
    expect(accepts([{ ...atActivity, text: ' ' }])).toBe(false);
    expect(accepts([{ ...atActivity, text: '講\ud842座' }])).toBe(false);
    expect(accepts([{ ...atActivity, text: 'あ'.repeat(longestFieldRemark + 1) }])).toBe(false);
  });

  test('heads of before there were remarks at fields are read as before', () => {
    const old = { ...head, remark: { text: '内訳を', by: '大山 太郎', at } };
    expect(sheetHeadSchema.parse(old)).toEqual(old);
  });
});
