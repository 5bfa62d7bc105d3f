import { describe, expect, test } from 'vitest';
import type { RatingId } from '#domain/plan/plan-definition.ts';
import { indicatorStore, ratedPlan } from './indicator-store.ts';

const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) => answer.refusal?.code ?? 'ok';
const request = (by: string, more: Record<string, unknown> = {}) => ({
  id: by.toLowerCase(),
  name: by,
  scale: 's',
  of: { things: 'indicators' },
  by,
  ...more,
});

describe('a rating', () => {
  test('that confirms the suggestion keeps it, as the stored actuals gave it', async () => {
    const { report, rate, list } = await indicatorStore([ratedPlan(), 'open']);
    await report('a', ['own', 'a'], [{ raw: '120人' }]);
    expect(await rate('committee', 'own', { grade: 'Ａ' })).toMatchObject({
      value: {
        request: 'r',
        revision: 1,
        rating: { grade: 'A', suggested: { grade: 'A' }, by: 'committeeさん' },
      },
    });
    expect((await list('secretariat')).own?.ratings).toMatchObject([{ rating: { grade: 'A' } }]);
  });

  test('of another grade needs a reason, and both are kept', async () => {
    const { report, rate } = await indicatorStore([ratedPlan(), 'open']);
    await report('a', ['own', 'a'], [{ raw: '120人' }]);
    expect(codeOf(await rate('committee', 'own', { grade: 'B' }))).toBe('reasonMissing');
    expect(await rate('committee', 'own', { grade: 'B', reason: '会場の都合' })).toMatchObject({
      value: { rating: { grade: 'B', reason: '会場の都合', suggested: { grade: 'A' } } },
    });
    expect(codeOf(await rate('committee', 'own', { grade: 'Z', base: 1 }))).toBe('gradeUnknown');
  });

  test('by somebody who saw another suggestion comes too late', async () => {
    const { report, rate } = await indicatorStore([ratedPlan(), 'open']);
    await report('a', ['own', 'a'], [{ raw: '120人' }]);
    expect(codeOf(await rate('committee', 'own', { grade: 'A', seen: '' }))).toBe('overtaken');
    await report('a', ['own', 'a'], [{ raw: 'ー' }], { base: 1 });
    const press = { grade: 'A', seen: 'A', idempotencyKey: 'one-press-of-a-button' };
    expect(codeOf(await rate('committee', 'own', press))).toBe('overtaken');
    await report('a', ['own', 'a'], [{ raw: '130人' }], { base: 2 });
    const first = await rate('committee', 'own', press);
    expect(codeOf(first)).toBe('ok');
    await report('a', ['own', 'a'], [], { base: 3 });
    expect(await rate('committee', 'own', press)).toEqual(first);
    expect(
      await rate('committee', 'own', { ...press, idempotencyKey: 'another-press', base: 1 }),
    ).toMatchObject({
      refusal: { code: 'overtaken' },
      current: { revision: 1 },
    });
  });

  test('goes on after the round is closed, revision by revision', async () => {
    const { rate, store, address } = await indicatorStore([ratedPlan(), 'closed']);
    expect(codeOf(await rate('committee', 'own', { grade: 'C' }))).toBe('ok');
    expect(codeOf(await rate('committee', 'own', { grade: 'B' }))).toBe('overtaken');
    expect(codeOf(await rate('secretariat', 'own', { grade: 'B', base: 1 }))).toBe('ok');
    expect((await store.listAudit(address)).records).toMatchObject([
      { action: 'rate', thing: 'own', request: 'r', revision: 2 },
      { revision: 1 },
    ]);
  });

  test('is of an indicator of this round', async () => {
    const { rate } = await indicatorStore([ratedPlan(), 'open']);
    expect(codeOf(await rate('committee', 'none', { grade: 'A' }))).toBe('notFound');
  });
});

describe('who rates is what the plan says', () => {
  const plan = ratedPlan({ ratings: ['secretariat', 'eachMember', 'department'].map((by) => request(by)) });
  const [secretariat, member, department] = ['secretariat', 'eachmember', 'department'] as RatingId[];

  test('one that the secretariat gives is not the committee’s', async () => {
    const { rate } = await indicatorStore([plan, 'open']);
    const press = { grade: 'C', ...(secretariat ? { request: secretariat } : {}) };
    expect(codeOf(await rate('committee', 'own', press))).toBe('notAllowed');
    expect(codeOf(await rate('secretariat', 'own', press))).toBe('ok');
  });

  test('each member has one of their own, and the secretariat none', async () => {
    const { rate, list } = await indicatorStore([plan, 'open']);
    const press = { ...(member ? { request: member } : {}) };
    expect(codeOf(await rate('committee', 'own', { ...press, grade: 'C' }))).toBe('ok');
    expect(codeOf(await rate('committee2', 'own', { ...press, grade: 'B' }))).toBe('ok');
    expect(codeOf(await rate('secretariat', 'own', { ...press, grade: 'B' }))).toBe('notAllowed');
    const ratings = (await list('secretariat')).own?.ratings ?? [];
    expect(ratings.map(({ rating }) => rating.grade).sort()).toEqual(['B', 'C']);
    expect(new Set(ratings.map((one) => one.member)).size).toBe(2);
    expect(JSON.stringify(ratings.map((one) => one.member))).not.toContain('committee');
  });

  test('departments rate in their sheets, and which of several is meant must be said', async () => {
    const { rate } = await indicatorStore([plan, 'open']);
    const press = { grade: 'C', ...(department ? { request: department } : {}) };
    expect(codeOf(await rate('secretariat', 'own', press))).toBe('notAllowed');
    expect(codeOf(await rate('secretariat', 'own', { grade: 'C' }))).toBe('notFound');
  });

  test('one of other years or other moments is not asked', async () => {
    const moments = [
      { id: 'half', name: '中間' },
      { id: 'end', name: '年度末' },
    ];
    const ratings = [
      request('committee', { id: 'old', valid: { until: 2024 } }),
      request('committee', { id: 'late', moments: ['end'] }),
    ];
    const { rate } = await indicatorStore([ratedPlan({ ratings, moments, moment: 'half' }), 'open']);
    for (const id of ['old', 'late'] as RatingId[]) {
      expect(codeOf(await rate('committee', 'own', { grade: 'C', request: id }))).toBe('notFound');
    }
  });
});
