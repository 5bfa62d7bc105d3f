import { beforeEach, expect, test } from 'vitest';
import type { DepartmentId, PlanId } from '#domain/plan/plan-definition.ts';
import { memberSchema, membersSchema } from '#domain/protocol/member-schema.ts';
import { problemSchema } from '#domain/protocol/problem-schema.ts';
import { aDefinition, administeredTown, isehara, kankyo, membership, of, put } from './administered-town.ts';

let town: Awaited<ReturnType<typeof administeredTown>>;

beforeEach(async () => {
  town = await administeredTown();
});

const listed = async (who: string) => membersSchema.parse((await town.ask(who, '/members')).json).members;

test('an administrator sees the people of the own plan, and only what they are there', async () => {
  const memberships = [membership('secretariat'), kankyo('committee')];
  await town.ask('appointed', '/members/two', put({ name: '二つ', memberships }));
  const two = (members: Awaited<ReturnType<typeof listed>>) =>
    members.find(({ subject }) => subject === 'two');
  expect(two(await listed('administrator'))?.memberships).toEqual([membership('secretariat')]);
  expect((await listed('other')).map(({ subject }) => subject)).toEqual(['other', 'two']);
  expect(two(await listed('appointed'))?.memberships).toEqual(memberships);
  expect((await listed('foreign')).map(({ subject }) => subject)).toEqual(['foreign']);
});

test('the whole set is replaced in the own plan, and untouched in others', async () => {
  await town.ask(
    'appointed',
    '/members/two',
    put({ name: '旧姓', memberships: [of('jinken'), kankyo('committee')] }),
  );
  const answer = await town.ask(
    'administrator',
    '/members/two',
    put({ name: '新姓', memberships: [of('kiki'), of('kiki')] }),
  );
  expect(memberSchema.parse(answer.json)).toEqual({
    subject: 'two',
    name: '新姓',
    memberships: [of('kiki')],
  });
  expect(await town.store.findMember(isehara, 'two')).toMatchObject({
    name: '新姓',
    memberships: [kankyo('committee'), of('kiki')],
  });
});

test('who may do nothing any more is in no list, and their name is forgotten', async () => {
  await town.ask('administrator', '/members/department', put({ name: 'department', memberships: [] }));
  expect((await listed('appointed')).map(({ subject }) => subject)).not.toContain('department');
  expect((await town.store.findMember(isehara, 'department'))?.name).toBe('');
  expect((await town.ask('department', '/me')).status).toBe(403);
});

test('a subject may have any letters that a token may have', async () => {
  const subject = '日本/a+b c%#x@example.lg.jp';
  const path = `/members/${encodeURIComponent(subject)}`;
  const answer = await town.ask('administrator', path, put({ name: '', memberships: [of('kiki')] }));
  expect(memberSchema.parse(answer.json).subject).toBe(subject);
  const control = await town.ask('administrator', '/members/a%00b', put({ name: '', memberships: [] }));
  expect(control.status).toBe(400);
});

test.each([
  ['a plan that there is not', membership('secretariat', { plan: 'nothing' as PlanId }), 'nothing'],
  ['a plan of others', kankyo('secretariat'), 'kankyo'],
  ['a department that no round knows', of('nowhere'), 'danjo3'],
])('%s is unknown', async (_what, wanted, plan) => {
  const answer = await town.ask('administrator', '/members/new', put({ name: '', memberships: [wanted] }));
  expect(problemSchema.parse(answer.json)).toMatchObject({
    code: 'membershipUnknown',
    facts: { plan },
  });
  expect(await town.store.findMember(isehara, 'new')).toBeUndefined();
});

test('a membership of another plan that the person has answers as one that they have not', async () => {
  const body = put({ name: '', memberships: [kankyo('administrator')] });
  const answers = [
    await town.ask('administrator', '/members/other', body),
    await town.ask('administrator', '/members/new', body),
  ];
  expect(answers[0]).toEqual(answers[1]);
});

test.each([
  [{ plan: 'danjo3', role: 'department' }],
  [{ plan: 'danjo3', role: 'secretariat', department: 'jinken' }],
  [{ plan: 'danjo3', role: 'mayor' }],
])('%j is no membership', async (wrong) => {
  expect((await town.ask('appointed', '/members/new', put({ name: '', memberships: [wrong] }))).status).toBe(
    400,
  );
});

test('a department of an earlier round of the plan is known', async () => {
  const earlier = aDefinition({
    fiscalYear: 2021,
    departments: [{ id: 'former' as DepartmentId, name: '旧課' }],
    projects: [],
  });
  await town.store.putPlan(earlier, 'closed');
  const answer = await town.ask(
    'administrator',
    '/members/new',
    put({ name: '', memberships: [of('former')] }),
  );
  expect(answer.status).toBe(200);
});

test('two administrators who change one person at the same moment lose nothing of each other', async () => {
  const one = put({ name: '', memberships: [membership('committee')] });
  const two = put({ name: '', memberships: [kankyo('committee')] });
  const answers = await Promise.all([
    town.ask('administrator', '/members/both', one),
    town.ask('other', '/members/both', two),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const memberships = await town.store.listMemberships(isehara, 'both');
  expect(memberships).toHaveLength(2);
});
