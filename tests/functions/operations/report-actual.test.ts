import { describe, expect, test } from 'vitest';
import type { PartId } from '#domain/plan/plan-definition.ts';
import { indicatorStore, ratedPlan } from './indicator-store.ts';

const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) => answer.refusal?.code ?? 'ok';

describe('a reported actual', () => {
  test('is kept as typed, with the figure that the server reads, a revision and an audit record', async () => {
    const { report, store, address } = await indicatorStore([ratedPlan(), 'open']);
    const answer = await report('a', ['own', 'a'], [{ raw: '１，２３４人（2025年度末）', note: '速報' }]);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        revision: 1,
        updatedBy: 'aさん',
        written: [{ raw: '１，２３４人（2025年度末）', note: '速報' }],
        actuals: [
          { part: 'x', department: 'a', fiscalYear: 2025, value: 1234, asOfYear: 2025, note: '速報' },
        ],
      },
    });
    await report('a', ['own', 'a'], [{ raw: 'ー' }], { base: 1 });
    const head = await store.findActual(address, { indicator: 'own', department: 'a' } as never);
    expect(head).toMatchObject({ revision: 2, written: [{ raw: 'ー' }] });
    expect(head?.actuals[0]).not.toHaveProperty('value');
    const { records } = await store.listAudit(address);
    expect(records.map(({ action, revision, by }) => [action, revision, by])).toEqual([
      ['reportActual', 2, 'aさん'],
      ['reportActual', 1, 'aさん'],
    ]);
    expect(JSON.stringify(records)).not.toContain('１，２３４');
  });

  test('can be taken back', async () => {
    const { report, list } = await indicatorStore([ratedPlan(), 'open']);
    await report('a', ['own', 'a'], [{ raw: '120人' }]);
    await report('a', ['own', 'a'], [], { base: 1 });
    expect((await list('a')).own).toMatchObject({
      actuals: [{ revision: 2, written: [], actuals: [] }],
      suggestion: { cannotSay: { because: 'noActual' } },
    });
  });

  test('sent again is answered as before, and with another text under the same key it is refused', async () => {
    const { report, store, address } = await indicatorStore([ratedPlan(), 'open']);
    const key = 'one-press-of-a-button';
    const first = await report('a', ['own', 'a'], [{ raw: '88人' }], { key });
    expect(await report('a', ['own', 'a'], [{ raw: '88人' }], { key })).toEqual(first);
    expect(codeOf(await report('a', ['own', 'a'], [{ raw: '89人' }], { key }))).toBe('keyReused');
    expect((await store.listAudit(address)).records).toHaveLength(1);
  });

  test('comes from a department while the round is open; the secretariat may mend it later', async () => {
    const { report } = await indicatorStore([ratedPlan(), 'closed']);
    expect(codeOf(await report('a', ['own', 'a'], [{ raw: '88人' }]))).toBe('roundClosed');
    expect(codeOf(await report('secretariat', ['own', 'a'], [{ raw: '88人' }]))).toBe('ok');
  });

  test('is of an indicator that the plan has in this round, by one of its departments', async () => {
    const [own, shared] = ratedPlan().indicators ?? [];
    const ended = { ...own, valid: { until: 2024 } };
    const { report } = await indicatorStore([ratedPlan({ indicators: [ended, shared] }), 'open']);
    expect(codeOf(await report('a', ['own', 'a'], []))).toBe('notFound');
    expect(codeOf(await report('a', ['none', 'a'], []))).toBe('notFound');
    expect(codeOf(await report('secretariat', ['shared', 'c'], []))).toBe('notFound');
    expect(codeOf(await report('b', ['shared', 'b'], []))).toBe('ok');
    expect(codeOf(await report('b', ['shared', 'a'], []))).toBe('notFound');
  });

  test('is the secretariat’s where the indicator names no department', async () => {
    const [own] = ratedPlan().indicators ?? [];
    const { report, list } = await indicatorStore([
      ratedPlan({ indicators: [{ ...own, departments: [] }] }),
      'open',
    ]);
    expect(codeOf(await report('secretariat', ['own', 'b'], [{ raw: '1人' }]))).toBe('ok');
    expect(await list('b')).toEqual({});
  });
});

describe('a text', () => {
  const parts = ['①会場', '②配信'].map((label, index) => ({
    id: ['hall', 'stream'][index],
    label,
    unit: '人',
    period: 'year',
    targets: [],
  }));
  const [own] = ratedPlan().indicators ?? [];
  const plan = ratedPlan({ indicators: [{ ...own, parts }] });

  test('may be the whole cell with its labels', async () => {
    const { report } = await indicatorStore([plan, 'open']);
    const answer = await report('a', ['own', 'a'], [{ raw: '①会場：88人\n②配信：438人' }]);
    expect(answer.ok && answer.value.actuals.map(({ part, value }) => [part, value])).toEqual([
      ['hall', 88],
      ['stream', 438],
    ]);
  });

  test('that names no part where there are several, or one part twice, is refused', async () => {
    const { report } = await indicatorStore([plan, 'open']);
    const hall = 'hall' as PartId;
    expect(await report('a', ['own', 'a'], [{ raw: '88人' }])).toMatchObject({
      refusal: { code: 'actualUnclear', facts: { indicator: '1-(1)', parts: '①会場、②配信' } },
    });
    const twice = [
      { part: hall, raw: '88人' },
      { part: hall, raw: '89人' },
    ];
    expect(codeOf(await report('a', ['own', 'a'], twice))).toBe('actualUnclear');
    expect(await report('a', ['own', 'a'], [{ part: 'none' as PartId, raw: '88人' }])).toMatchObject({
      refusal: { code: 'malformed', facts: { place: 'body.actuals.0.part' } },
    });
  });
});
