import { describe, expect, test } from 'vitest';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import type { Unfinished } from '#domain/report/find-unfinished.ts';
import { roles } from '#domain/rights/rights.ts';
import { decideRoundMove, type RoundMoveQuestion } from '#domain/round/decide-round-move.ts';
import type { RoundMove } from '#domain/round/round-move.ts';
import { mayWriteIn, type RoundStanding } from '#domain/round/round-standing.ts';
import { department, roundPlan } from './round-plan.ts';

const [a, b] = ['a', 'b'] as [DepartmentId, DepartmentId];
const plan = roundPlan();
const day = '2025-09-30';
const erratum = { day: '2025-10-07', place: '№１', was: '誤', is: '正' };
const final = { day, errata: [] };
const unfinished: Unfinished[] = [
  { code: 'sheetOpen', number: '1', project: '事業', department: 'a課', state: 'submitted' },
  { code: 'gradeMissing', number: '1', indicator: '指標', rating: '評価' },
  { code: 'gradeMissing', number: '2', indicator: '指標', rating: '評価' },
  { code: 'opinionMissing', opinion: '意見', about: ['Ⅰ 方針'] },
];

function decide(standing: RoundStanding, move: RoundMove, more: Partial<RoundMoveQuestion> = {}) {
  const memberships = [{ plan: plan.id, role: 'secretariat' as const }];
  return decideRoundMove({ plan, standing, memberships, move, ...more });
}

const every: RoundMove[] = [
  { move: 'open' },
  { move: 'close' },
  { move: 'reopen', department: a },
  { move: 'endReopening', department: a },
  { move: 'finalise', day },
  { move: 'correct', erratum },
];

describe('a round', () => {
  test.each<[RoundStanding, RoundMove, RoundStanding]>([
    [{ state: 'closed' }, { move: 'open' }, { state: 'open' }],
    [{ state: 'open' }, { move: 'close' }, { state: 'closed' }],
    [{ state: 'closed' }, { move: 'reopen', department: b }, { state: 'closed', reopened: [b] }],
    [
      { state: 'closed', reopened: [b] },
      { move: 'reopen', department: a },
      { state: 'closed', reopened: [a, b] },
    ],
    [
      { state: 'closed', reopened: [a, b] },
      { move: 'endReopening', department: a },
      { state: 'closed', reopened: [b] },
    ],
    [{ state: 'closed', reopened: [a] }, { move: 'endReopening', department: a }, { state: 'closed' }],
    [{ state: 'closed', reopened: [a] }, { move: 'open' }, { state: 'open' }],
    [
      { state: 'closed', reopened: [a] },
      { move: 'finalise', day },
      { state: 'finalised', final },
    ],
    [
      { state: 'finalised', final },
      { move: 'correct', erratum },
      { state: 'finalised', final: { day, errata: [erratum] } },
    ],
  ])('%j is moved by %j to %j', (before, move, after) => {
    expect(decide(before, move)).toEqual({ ok: true, value: after });
    expect(decide(after, move)).toEqual({ ok: true, value: after });
  });

  test('that is open is neither reopened nor finalised; one that is final is only corrected', () => {
    const isRefused = (standing: RoundStanding) =>
      every.filter((move) => !decide(standing, move).ok).map(({ move }) => move);
    expect(isRefused({ state: 'open' })).toEqual(['reopen', 'endReopening', 'finalise', 'correct']);
    expect(isRefused({ state: 'closed' })).toEqual(['correct']);
    expect(isRefused({ state: 'finalised', final: { ...final, day: '2025-01-01' } })).toEqual([
      'open',
      'close',
      'reopen',
      'endReopening',
      'finalise',
    ]);
    expect(decide({ state: 'open' }, { move: 'finalise', day })).toEqual({
      ok: false,
      refusal: { code: 'roundMoveNotPossible', facts: { state: 'open', move: 'finalise' } },
    });
  });

  test('is not final while something is unfinished: how much of what is told', () => {
    expect(decide({ state: 'closed' }, { move: 'finalise', day }, { unfinished })).toEqual({
      ok: false,
      refusal: { code: 'roundUnfinished', facts: { sheets: 1, actuals: 0, grades: 2, opinions: 1 } },
    });
  });

  test('keeps the errata before, and takes no more than it can hold', () => {
    const standing: RoundStanding = { state: 'finalised', final: { day, errata: [erratum] } };
    const second = { ...erratum, is: '正の正' };
    expect(decide(standing, { move: 'correct', erratum: second })).toMatchObject({
      value: { final: { day, errata: [erratum, second] } },
    });
    const long = { ...erratum, was: 'あ'.repeat(80_000) };
    expect(decide(standing, { move: 'correct', erratum: long })).toMatchObject({
      refusal: { code: 'errataTooLong' },
    });
  });

  test('is not reopened for a department that it does not have, or has no more', () => {
    const ended = roundPlan({
      departments: [department('a'), department('b'), department('c', { valid: { until: 2023 } })],
    });
    for (const id of ['c', 'x'] as DepartmentId[])
      expect(decide({ state: 'closed' }, { move: 'reopen', department: id }, { plan: ended })).toMatchObject({
        refusal: { code: 'notFound' },
      });
  });

  test.each(roles)('is moved by a %s as the table says', (role) => {
    const memberships = [{ plan: plan.id, role }];
    const { ok } = decide({ state: 'closed' }, { move: 'open' }, { memberships });
    expect(ok).toBe(role === 'secretariat' || role === 'administrator');
  });
});

test('who was let in again writes while the round is closed, and nobody once it is final', () => {
  expect(mayWriteIn({ state: 'open' }, a)).toBe(true);
  expect(mayWriteIn({ state: 'closed' }, a)).toBe(false);
  expect([a, b].map((one) => mayWriteIn({ state: 'closed', reopened: [b] }, one))).toEqual([false, true]);
  expect(mayWriteIn({ state: 'finalised', reopened: [b] }, b)).toBe(false);
});
