import { describe, expect, test } from 'vitest';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { department } from '../../domain/round/round-plan.ts';
import { indicatorStore, ratedPlan } from './indicator-store.ts';

const year = (fiscalYear: number, more: Record<string, unknown> = {}): PlanDefinition =>
  ratedPlan({ fiscalYear, ...more });

describe('the indicators of a round', () => {
  test('stand in the plan’s order with actuals, suggestion and ratings', async () => {
    const { report, list } = await indicatorStore([ratedPlan(), 'open']);
    await report('a', ['shared', 'a'], [{ raw: '60人' }]);
    await report('b', ['shared', 'b'], [{ raw: '50人' }]);
    const listed = await list('committee');
    expect(Object.keys(listed)).toEqual(['own', 'shared']);
    expect(listed.shared?.actuals.map((head) => head.department)).toEqual(['a', 'b']);
    expect(listed.shared?.suggestion?.grade).toBe('A');
    expect(listed.shared?.ratings).toEqual([]);
    expect(listed.own?.suggestion?.cannotSay?.because).toBe('noActual');
  });

  test('tell a department what it reported itself, and no grade that rests on figures of others', async () => {
    const { report, list } = await indicatorStore([ratedPlan(), 'open']);
    await report('a', ['own', 'a'], [{ raw: '120人' }]);
    await report('a', ['shared', 'a'], [{ raw: '60人' }]);
    await report('b', ['shared', 'b'], [{ raw: '50人' }]);
    const listed = await list('a');
    expect(listed.own?.suggestion?.grade).toBe('A');
    expect(listed.shared?.actuals.map((head) => head.department)).toEqual(['a']);
    expect(listed.shared).not.toHaveProperty('suggestion');
    expect(listed.shared).not.toHaveProperty('ratings');
    expect(Object.keys(await list('b'))).toEqual(['shared']);
    expect(await list('administrator')).toEqual({});
  });

  test('carry what was reported in earlier rounds, which the suggestion rests on', async () => {
    const { report, list } = await indicatorStore(
      [year(2024), 'open'],
      [year(2026), 'open'],
      [year(2025), 'open'],
    );
    await report('a', ['own', 'a'], [{ raw: '50人' }], { fiscalYear: 2024 });
    await report('a', ['own', 'a'], [{ raw: '70人' }], { fiscalYear: 2026 });
    await report('a', ['own', 'a'], [{ raw: '60人' }]);
    const { own } = await list('a');
    expect(own?.earlier.map(({ fiscalYear, value }) => [fiscalYear, value])).toEqual([[2024, 50]]);
    expect(own?.suggestion?.grade).toBe('B');
  });

  test('ask no more than fifteen earlier rounds, the newest', async () => {
    const years = Array.from({ length: 20 }, (_, index): [PlanDefinition, 'open'] => [
      year(2005 + index),
      'open',
    ]);
    const { report, list } = await indicatorStore(...years, [year(2025), 'open']);
    for (const fiscalYear of [2009, 2010]) {
      await report('a', ['own', 'a'], [{ raw: '50人' }], { fiscalYear });
    }
    expect((await list('a')).own?.earlier.map(({ fiscalYear }) => fiscalYear)).toEqual([2010]);
  });

  test('are those of this year', async () => {
    const [own, shared] = ratedPlan().indicators ?? [];
    const ended = { ...own, valid: { until: 2024 } };
    const { list } = await indicatorStore([ratedPlan({ indicators: [ended, shared] }), 'open']);
    expect(Object.keys(await list('secretariat'))).toEqual(['shared']);
  });

  test('carry those of the plan that it follows, for the indicators that both have', async () => {
    const former = year(2024, { id: 'kyu' });
    const [own, shared] = ratedPlan().indicators ?? [];
    const now = year(2025, {
      follows: { plan: 'kyu', fiscalYear: 2024 },
      indicators: [own, { ...shared, name: '同じIDの別の指標' }],
    });
    const { report, list } = await indicatorStore([former, 'open'], [now, 'open']);
    const then = { plan: former.id, fiscalYear: 2024 };
    await report('a', ['own', 'a'], [{ raw: '50人' }], then);
    await report('a', ['shared', 'a'], [{ raw: '50人' }], then);
    await report('a', ['own', 'a'], [{ raw: '60人' }]);
    const listed = await list('secretariat');
    expect(listed.own?.earlier.map(({ value }) => value)).toEqual([50]);
    expect(listed.own?.suggestion?.grade).toBe('B');
    expect(listed.shared?.earlier).toEqual([]);
  });

  test('tell a department the earlier figures of those whose work it took over', async () => {
    const [own] = ratedPlan().indicators ?? [];
    const indicators = [{ ...own, departments: ['b'] }];
    const departments = [
      department('a', { valid: { until: 2024 } }),
      department('b', { succeeds: ['a'] as never[] }),
    ];
    const now = year(2025, { indicators, departments, projects: [] });
    const { report, list } = await indicatorStore([year(2024), 'open'], [now, 'open']);
    await report('a', ['own', 'a'], [{ raw: '50人' }], { fiscalYear: 2024 });
    await report('b', ['own', 'b'], [{ raw: '60人' }]);
    const { own: listed } = await list('b');
    expect(listed?.earlier.map(({ value }) => value)).toEqual([50]);
    expect(listed?.suggestion?.grade).toBe('B');
    const stranger = year(2025, { indicators, departments: [department('a'), department('b')] });
    const other = await indicatorStore([year(2024), 'open'], [stranger, 'open']);
    await other.report('a', ['own', 'a'], [{ raw: '50人' }], { fiscalYear: 2024 });
    expect((await other.list('b')).own?.earlier).toEqual([]);
    expect((await other.list('b')).own).not.toHaveProperty('suggestion');
  });
});
