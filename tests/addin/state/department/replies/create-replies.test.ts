import { expect, test } from 'vitest';
import { createReplies } from '#addin/state/department/replies/create-replies.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { assessedPlan, lastOpinion } from '../../../ports/assessed-plan.ts';
import { memoryApi } from '../../../ports/memory-api.ts';

async function atWork(department = 'jinken', definition: PlanDefinition = assessedPlan) {
  const own = { plan: definition.id, role: 'department' as const, department: department as DepartmentId };
  const me = { municipality: definition.municipality, name: '大山 さくら', memberships: [own] };
  const round = { definition, state: 'open' as const, version: 'v1' };
  const api = memoryApi(me, round);
  api.lastOpinions = [
    lastOpinion('policy1', '働く世代に届く方法を検討されたい。'),
    lastOpinion('policy2', '女性委員の割合を高められたい。'),
    lastOpinion('policy3', ''),
  ];
  const key = { plan: definition.id, fiscalYear: definition.fiscalYear };
  const opened: OpenedWorkbook = {
    kind: 'opened',
    role: { round: key, role: 'department', department: own.department },
    round,
    me,
  };
  const replies = createReplies({ ports: { api }, opened });
  await replies.load();
  const asked = () => replies.asked(replies.state.get());
  const first = () => {
    const [one] = asked();
    if (!one) throw new Error('Nothing is asked');
    return one;
  };
  return { api, replies, asked, first, now: replies.state.get, key };
}

test('a department is asked about the opinions on its own things that stand', async () => {
  const { asked } = await atWork();
  expect(asked().map(({ of, opinions }) => [of, opinions])).toEqual([
    [{ things: 'node', node: 'policy1' }, ['働く世代に届く方法を検討されたい。']],
    [{ things: 'node', node: 'policy2' }, ['女性委員の割合を高められたい。']],
  ]);
});

test('where the plan asks for no replies the server is not even asked', async () => {
  const opinions = (assessedPlan.opinions ?? []).map(({ isRepliedTo: _, ...one }) => one);
  const { asked, now } = await atWork('jinken', { ...assessedPlan, opinions });
  expect([asked(), now().load]).toEqual([[], 'unasked']);
});

test('a reply is saved as typed, and stays typed where it did not arrive', async () => {
  const { api, replies, first, now } = await atWork();
  replies.type(first(), '=土曜日に開いた。');
  api.lost = 'before';
  await replies.save(first());
  expect(now().presses[first().id]).toMatchObject({ kind: 'failed' });
  expect(now().typed[first().id]).toBe('=土曜日に開いた。');
  api.lost = 'no';
  await replies.save(first());
  expect(first().head).toMatchObject({ text: '=土曜日に開いた。', revision: 1 });
  expect(now().typed[first().id]).toBeUndefined();
});

test('what a colleague saved meanwhile stands beside what was typed', async () => {
  const { api, replies, first, now, key } = await atWork();
  const { of, department, request } = first();
  await api.writeReply(key, of, department, { base: 0, idempotencyKey: 'other', request, text: '相手' });
  replies.type(first(), '自分');
  await replies.save(first());
  expect(now().presses[first().id]).toEqual({ kind: 'overtaken' });
  expect([first().head?.text, now().typed[first().id]]).toEqual(['相手', '自分']);
  replies.type(first(), '相手と自分');
  expect(now().presses[first().id]).toEqual({ kind: 'overtaken' });
  await replies.save(first());
  expect(first().head).toMatchObject({ text: '相手と自分', revision: 2 });
});
