import { expect, test } from 'vitest';
import type { RatingId } from '#domain/plan/plan-definition.ts';
import type { RoundState } from '#domain/round/round-standing.ts';
import { listRatings } from '#functions/operations/list-ratings.ts';
import { pushSheet } from '#functions/operations/push-sheet.ts';
import { project } from '../../domain/round/round-plan.ts';
import { indicatorStore, ratedPlan } from './indicator-store.ts';

const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) => answer.refusal?.code ?? 'ok';
const request = (id: string, of: object, more: object = {}) => ({
  id,
  name: id,
  scale: 's',
  of,
  by: 'committee',
  ...more,
});
const [own, shared] = ratedPlan().indicators ?? [];
const nodes = [
  { id: 'n1', level: 'policy', code: 'Ⅰ', name: '方針１' },
  { id: 'n2', level: 'policy', code: 'Ⅱ', name: '方針２' },
];
const policies = { things: 'nodes', level: 'policy' };

/** A plan that asks for ratings of everything, and rolls the indicators' grades up to its policies. */
const thingsPlan = (more: Record<string, unknown> = {}) =>
  ratedPlan({
    levels: [{ id: 'policy', name: '方針' }],
    nodes,
    projects: [project('p1', ['a', 'b'], { parent: 'n1' as never })],
    indicators: [
      { ...own, node: 'n1' },
      { ...shared, node: 'n2' },
    ],
    ratings: [
      request('forNodes', policies),
      request('forProjects', { things: 'projects' }),
      request('forSheets', { things: 'sheets' }),
      request('forPlan', { things: 'plan' }),
      request('forIndicators', { things: 'indicators' }),
    ],
    rollUps: [
      {
        id: 'up',
        name: '方針の評価',
        level: 'policy',
        scale: 's',
        from: { indicators: true },
        combine: { how: 'worst' },
      },
    ],
    ...more,
  });

test.each(['node:n1', 'project:p1', 'sheet:p1:b', 'plan:', 'own'])(
  '%s is rated, without its request being named where only one fits',
  async (thing) => {
    const { rate, store, address, ports, person, path } = await indicatorStore([thingsPlan(), 'closed']);
    expect(codeOf(await rate('committee', thing, { grade: 'B' }))).toBe('ok');
    expect(codeOf(await rate('secretariat', thing, { grade: 'C', base: 1 }))).toBe('ok');
    expect((await store.listAudit(address)).records).toMatchObject([
      { action: 'rate', thing, revision: 2 },
      { thing },
    ]);
    const listed = await listRatings(ports.store, person('secretariat'), path);
    expect(listed).toMatchObject({ value: { ratings: [{ revision: 2, rating: { grade: 'C' } }] } });
  },
);

test('what nobody asked for, or the plan does not have, is not found', async () => {
  const flags = [{ id: 'juten', name: '重点' }];
  const ratings = [
    request('forSheets', { things: 'sheets' }),
    request('flagged', policies, { flags: ['juten'] }),
  ];
  const { rate } = await indicatorStore([thingsPlan({ flags, ratings }), 'open']);
  for (const thing of ['sheet:p9:a', 'sheet:p1:c', 'project:p1', 'plan:', 'own', 'node:n1']) {
    expect([thing, codeOf(await rate('committee', thing, { grade: 'B' }))]).toEqual([thing, 'notFound']);
  }
});

test('which of several is meant must be said', async () => {
  const ratings = [request('one', policies), request('two', policies)];
  const { rate } = await indicatorStore([thingsPlan({ ratings }), 'open']);
  expect(codeOf(await rate('committee', 'node:n1', { grade: 'B' }))).toBe('notFound');
  expect(codeOf(await rate('committee', 'node:n1', { grade: 'B', request: 'two' as RatingId }))).toBe('ok');
});

test('beside a node’s grade stands what the roll-up makes of the actuals and grades at that moment', async () => {
  const { report, rate } = await indicatorStore([thingsPlan(), 'open']);
  expect(await rate('committee', 'node:n1', { grade: 'B' })).toMatchObject({
    value: { rating: { rolledUp: { rollUp: 'up', node: 'n1', counts: { missing: 1 } } } },
  });
  await report('a', ['own', 'a'], [{ raw: '120人' }]);
  expect(codeOf(await rate('committee', 'node:n1', { grade: 'B', base: 1 }))).toBe('reasonMissing');
  expect(codeOf(await rate('committee', 'node:n1', { grade: 'A', base: 1, seen: '' }))).toBe('overtaken');
  expect(await rate('committee', 'node:n1', { grade: 'A', base: 1, seen: 'A' })).toMatchObject({
    value: { revision: 2, rating: { grade: 'A', rolledUp: { grade: 'A', counts: { missing: 0 } } } },
  });
  await rate('committee', 'own', { grade: 'C', reason: '会場の都合' });
  expect(codeOf(await rate('committee', 'node:n1', { grade: 'A', base: 2 }))).toBe('reasonMissing');
});

test('a roll-up of grades that departments wrote in their sheets suggests, too', async () => {
  const field = {
    id: 'grade',
    label: ['評価'],
    input: 'written',
    isRequired: false,
    answer: { kind: 'grade', scale: 's' },
  };
  const plan = thingsPlan({
    form: { ...thingsPlan().form, fields: [field] },
    rollUps: [{ ...thingsPlan().rollUps?.[0], from: { field: 'grade' } }],
  });
  const { ports, person, path, rate } = await indicatorStore([plan, 'open']);
  for (const department of ['a', 'b']) {
    const key = { project: 'p1' as never, department: department as never };
    const push = { base: 0, idempotencyKey: `push-${department}`, intent: 'save' as const };
    await pushSheet(
      ports,
      person(department),
      { ...path, ...key },
      { ...push, entries: { grade: 'B' } as never },
    );
  }
  expect(await rate('committee', 'node:n1', { grade: 'B' })).toMatchObject({
    value: { rating: { rolledUp: { grade: 'B', counts: { missing: 0 } } } },
  });
});

test('a roll-up that rests on the rating itself, or only counts, suggests nothing', async () => {
  const [up] = thingsPlan().rollUps ?? [];
  const { combine: _, ...counting } = up ?? {};
  const rollUps = [
    { ...up, id: 'circle', from: { rating: 'forNodes' } },
    { ...up, id: 'through', from: { rollUp: 'circle' } },
    { ...counting, id: 'counts' },
  ];
  const { rate } = await indicatorStore([thingsPlan({ rollUps }), 'open']);
  const answer = await rate('committee', 'node:n1', { grade: 'B' });
  expect(answer).toMatchObject({ ok: true });
  expect(JSON.stringify(answer)).not.toContain('rolledUp');
});

test('once the round is final nothing is rated, but an answer given before is given again', async () => {
  const { rate, store, ports } = await indicatorStore([thingsPlan(), 'closed']);
  const press = { grade: 'B', idempotencyKey: 'one-press-of-the-button' };
  const first = await rate('committee', 'node:n1', press);
  const findRound = store.findRound;
  ports.store.findRound = async (round) => {
    const found = await findRound(round);
    return found && { ...found, state: 'finalised' satisfies RoundState };
  };
  expect(await rate('committee', 'node:n1', press)).toEqual(first);
  expect(await rate('committee', 'node:n1', { grade: 'C', base: 1 })).toMatchObject({
    refusal: { code: 'roundClosed', facts: { state: 'finalised' } },
  });
});
