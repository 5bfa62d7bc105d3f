import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  DepartmentId,
  FieldId,
  IndicatorId,
  MunicipalityId,
  PartId,
  PlanDefinition,
  PlanId,
  ProjectId,
  RatingId,
  ScaleId,
} from '#domain/plan/plan-definition.ts';
import { indicatorsSchema } from '#domain/protocol/indicators-schema.ts';
import { opinionsSchema } from '#domain/protocol/opinion-schema.ts';
import { problemSchema } from '#domain/protocol/problem-schema.ts';
import type { Membership } from '#domain/rights/rights.ts';
import { createApp } from '#functions/http/create-app.ts';
import { createVerifyToken } from '#functions/http/verify-token.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { anOpinionChange, aPlan } from '../../contracts/store-builders.ts';
import { aToken, fetchKeys, issuers } from '../issuer.ts';

const faults: unknown[] = [];
const store = createMemoryStore();
const app = createApp({
  store,
  verifyToken: createVerifyToken(issuers, fetchKeys),
  clock: { now: () => new Date().toISOString() },
  ids: { next: () => randomUUID() },
  log: { fault: (_reference, fault) => void faults.push(fault) },
  release: '0.0.0',
});

const departments = ['jinken', 'kiki'] as DepartmentId[];
const round = '/plans/danjo3/rounds/2023';
const sheet = (department: string) => `${round}/sheets/p1/${department}`;

function plan(municipality: string): PlanDefinition {
  return {
    ...aPlan(),
    id: 'danjo3' as PlanId,
    municipality: { id: municipality as MunicipalityId, name: '市' },
    departments: departments.map((id) => ({ id, name: id })),
    projects: [{ id: 'p1' as ProjectId, number: '1', name: '事業', departments, written: 'perDepartment' }],
    form: {
      number: ['№'],
      departments: ['所管課'],
      projectName: ['事業名'],
      fields: [{ id: 'activity' as FieldId, label: ['取組内容'], input: 'written', isRequired: false }],
    },
    scales: [{ id: 's' as ScaleId, name: '評価', order: 'none', grades: [{ code: 'A', name: '達成' }] }],
    indicators: [
      {
        id: 'i1' as IndicatorId,
        number: '1',
        name: '参加者数',
        departments: departments.slice(0, 1),
        parts: [{ id: 'x' as PartId, unit: '人', period: 'year', targets: [] }],
      },
    ],
    opinions: [
      {
        id: 'iken' as RatingId,
        name: '委員会の意見',
        of: { things: 'projects' },
        by: 'committee',
        isRepliedTo: true,
      },
    ],
    ratings: [
      {
        id: 'r' as RatingId,
        name: '委員評価',
        scale: 's' as ScaleId,
        of: { things: 'indicators' },
        by: 'committee',
      },
    ],
  };
}

const people: Record<string, Omit<Membership, 'plan'>> = {
  jinken: { role: 'department', department: 'jinken' as DepartmentId },
  kiki: { role: 'department', department: 'kiki' as DepartmentId },
  secretariat: { role: 'secretariat' },
  committee: { role: 'committee' },
  administrator: { role: 'administrator' },
};

beforeAll(async () => {
  const isehara = 'isehara' as MunicipalityId;
  const tokiwa = 'tokiwa' as MunicipalityId;
  for (const id of [isehara, tokiwa]) await store.putMunicipality({ id, name: id });
  await store.putPlan(plan('isehara'), 'open');
  await store.putPlan({ ...plan('isehara'), fiscalYear: 2022 }, 'closed');
  const last = anOpinionChange(
    { municipality: isehara, plan: 'danjo3' as PlanId, fiscalYear: 2022 },
    { text: '去年の意見' },
  );
  const of = { things: 'project' as const, project: 'p1' as ProjectId };
  await store.saveOpinion({
    ...last,
    head: { ...last.head, opinion: { ...last.head.opinion, of, fiscalYear: 2022 } },
  });
  for (const [subject, membership] of Object.entries(people)) {
    const memberships = [{ plan: 'danjo3' as PlanId, ...membership }];
    await store.putMember(isehara, { subject, name: subject, memberships });
  }
  const memberships: Membership[] = [{ plan: 'danjo3' as PlanId, role: 'secretariat' }];
  await store.putMember(tokiwa, { subject: 'foreign', name: '他市', memberships });
});

interface Asked {
  method?: string;
  body?: unknown;
  base?: number;
  key?: string;
  token?: string;
}

async function ask(path: string, { method = 'GET', body, base = 0, key = randomUUID(), token }: Asked) {
  const headers: Record<string, string> = { 'if-match': `"${base}"`, 'idempotency-key': key };
  if (token) headers.authorization = `Bearer ${token}`;
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  return app.fetch(new Request(`https://localhost/api/v1${path}`, init));
}

const actual = (department: string) => `${round}/indicators/i1/actuals/${department}`;
const report = (raw: string) => ({ actuals: [{ raw }] });
const rating = `${round}/ratings/i1`;
const opinion = `${round}/opinions/project:p1`;
const reply = (department: string) => `${round}/replies/project:p1/${department}`;
const said = { request: 'iken', text: '進めてください。' };
const push = (text: string) => ({ intent: 'submit', entries: { activity: text } });

describe('every route with every role', () => {
  const roles = ['jinken', 'kiki', 'secretariat', 'committee', 'administrator', 'stranger', 'foreign'];
  const rows: [string, string, unknown, number[]][] = [
    ['GET', '/me', undefined, [200, 200, 200, 200, 200, 403, 200]],
    ['GET', '/plans', undefined, [200, 200, 200, 200, 200, 403, 200]],
    ['GET', round, undefined, [200, 200, 200, 200, 200, 403, 404]],
    ['GET', `${round}/changes`, undefined, [200, 200, 200, 200, 200, 403, 404]],
    ['GET', `${round}/audit`, undefined, [403, 403, 200, 403, 200, 403, 404]],
    ['GET', `${sheet('jinken')}/revisions`, undefined, [200, 404, 200, 200, 404, 403, 404]],
    ['GET', `${sheet('jinken')}/last-year`, undefined, [200, 404, 200, 200, 404, 403, 404]],
    ['PUT', sheet('jinken'), { intent: 'save' }, [400, 400, 400, 400, 400, 400, 400]],
    ['PUT', sheet('jinken'), push('x'), [412, 404, 412, 403, 404, 403, 404]],
    ['POST', `${sheet('jinken')}/moves`, { move: 'accept' }, [403, 404, 412, 403, 404, 403, 404]],
    ['GET', sheet('jinken'), undefined, [200, 404, 200, 200, 404, 403, 404]],
    ['GET', `${round}/indicators`, undefined, [200, 200, 200, 200, 200, 403, 404]],
    ['PUT', actual('jinken'), { actuals: [{ value: 1 }] }, [400, 400, 400, 400, 400, 400, 400]],
    ['PUT', actual('jinken'), report('99人'), [412, 404, 412, 403, 404, 403, 404]],
    ['PUT', actual('kiki'), report('99人'), [404, 404, 404, 403, 404, 403, 404]],
    ['PUT', rating, { grade: 1 }, [400, 400, 400, 400, 400, 400, 400]],
    ['PUT', rating, { grade: 'A' }, [403, 403, 412, 412, 403, 403, 404]],
    ['PUT', `${round}/ratings/project:p1`, { grade: 'A' }, [403, 403, 404, 404, 403, 403, 404]],
    ['PUT', `${round}/ratings/i1:`, { grade: 'A' }, [404, 404, 404, 404, 404, 404, 404]],
    ['GET', `${round}/ratings`, undefined, [403, 403, 200, 200, 403, 403, 404]],
    ['GET', `${round}/opinions`, undefined, [200, 200, 200, 200, 200, 403, 404]],
    ['PUT', opinion, { request: 'iken' }, [400, 400, 400, 400, 400, 400, 400]],
    ['PUT', opinion, said, [403, 403, 412, 412, 403, 403, 404]],
    ['PUT', `${round}/opinions/i1`, said, [403, 403, 404, 404, 403, 403, 404]],
    ['PUT', reply('jinken'), { text: '' }, [400, 400, 400, 400, 400, 400, 400]],
    ['PUT', reply('jinken'), said, [412, 404, 412, 403, 404, 403, 404]],
    ['PUT', reply('none'), said, [404, 404, 404, 403, 404, 403, 404]],
  ];
  test.each(rows)('%s %s %j answers %j', async (method, path, body, expected) => {
    await ask(sheet('jinken'), { method: 'PUT', body: push('始め'), token: await aToken('jinken') });
    await ask(actual('jinken'), { method: 'PUT', body: report('88人'), token: await aToken('jinken') });
    await ask(rating, { method: 'PUT', body: { grade: 'A' }, token: await aToken('committee') });
    await ask(opinion, { method: 'PUT', body: said, token: await aToken('committee') });
    await ask(reply('jinken'), { method: 'PUT', body: said, token: await aToken('jinken') });
    const statuses = await Promise.all(
      roles.map(async (role) => {
        const token = await aToken(role, role === 'foreign' ? 'tokiwa' : 'isehara');
        return (await ask(path, { method, body, token })).status;
      }),
    );
    expect(statuses).toEqual(expected);
  });

  test('a foreign sheet answers byte for byte as one that does not exist', async () => {
    const token = await aToken('kiki');
    const foreign = await ask(sheet('jinken'), { token });
    const absent = await ask(`${round}/sheets/p999/jinken`, { token });
    expect([await foreign.text(), [...foreign.headers]]).toEqual([await absent.text(), [...absent.headers]]);
  });

  test('indicators tell a department of its own only, and of no rating', async () => {
    const listed = async (subject: string) => {
      const answer = await ask(`${round}/indicators`, { token: await aToken(subject) });
      return indicatorsSchema.parse(await answer.json()).indicators;
    };
    expect(await listed('kiki')).toEqual([]);
    expect(await listed('administrator')).toEqual([]);
    expect((await listed('jinken')).map((one) => [one.actuals[0]?.written, one.ratings])).toEqual([
      [[{ raw: '88人' }], undefined],
    ]);
    expect((await listed('secretariat'))[0]?.ratings).toHaveLength(1);
  });

  test('opinions tell a department of last year’s and its own replies only, and of nobody who wrote', async () => {
    const listed = async (subject: string) => {
      const answer = await ask(`${round}/opinions`, { token: await aToken(subject) });
      return opinionsSchema.parse(await answer.json());
    };
    const all = await listed('secretariat');
    expect(all.opinions).toMatchObject([{ opinion: { text: said.text, by: '窓口 花子' } }]);
    const own = await listed('jinken');
    expect([own.opinions, own.replies.length]).toEqual([[], 1]);
    expect(own.lastYear?.opinions).toMatchObject([
      { updatedBy: '', opinion: { text: '去年の意見', by: '', of: { project: 'p1' } } },
    ]);
    const kiki = await listed('kiki');
    expect([kiki.lastYear?.opinions.length, kiki.replies]).toEqual([1, []]);
    expect(await listed('administrator')).toEqual({
      opinions: [],
      lastYear: { fiscalYear: 2022, opinions: [] },
      replies: [],
    });
  });

  test('who came too late with an opinion or a reply is told the one that is stored', async () => {
    const press = async (path: string, who: string) =>
      problemSchema.parse(
        await (await ask(path, { method: 'PUT', body: said, token: await aToken(who) })).json(),
      );
    expect(await press(opinion, 'secretariat')).toMatchObject({
      code: 'overtaken',
      current: { revision: 1, opinion: { text: said.text } },
    });
    expect(await press(reply('jinken'), 'secretariat')).toMatchObject({
      code: 'overtaken',
      current: { revision: 1, department: 'jinken', text: said.text },
    });
  });

  test('who came too late with an actual or a rating is told the one that is stored', async () => {
    const late = await ask(actual('jinken'), {
      method: 'PUT',
      body: report('1人'),
      token: await aToken('jinken'),
    });
    expect(problemSchema.parse(await late.json())).toMatchObject({
      code: 'overtaken',
      current: { revision: 1, written: [{ raw: '88人' }], actuals: [{ value: 88, unit: '人' }] },
    });
    const body = { grade: 'A' };
    const second = await ask(rating, { method: 'PUT', body, token: await aToken('secretariat') });
    expect(problemSchema.parse(await second.json())).toMatchObject({
      current: { revision: 1, rating: { grade: 'A' } },
    });
  });

  test('a report longer than can be stored is not taken, nor one that ends in half a character', async () => {
    const token = await aToken('jinken');
    const long = { actuals: Array.from({ length: 50 }, () => ({ raw: '長'.repeat(1900) })) };
    for (const body of [long, report('88人\ud842')]) {
      const answer = await ask(actual('jinken'), { method: 'PUT', body, base: 1, token });
      expect(answer.status).toBe(400);
    }
  });

  test('changes tell a department of its own sheets only', async () => {
    const answer = await ask(`${round}/changes`, { token: await aToken('kiki') });
    expect((await answer.json()).heads).toEqual([]);
  });
});

describe('a push', () => {
  test('sent again gives the stored answer, other content 422, an old base 412 with the current head', async () => {
    const token = await aToken('kiki');
    const key = randomUUID();
    const first = await ask(sheet('kiki'), { method: 'PUT', body: push('一'), key, token });
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
    const again = await ask(sheet('kiki'), { method: 'PUT', body: push('一'), key, token });
    expect(await again.json()).toEqual(await first.json());
    expect((await ask(sheet('kiki'), { method: 'PUT', body: push('二'), key, token })).status).toBe(422);
    const late = await ask(sheet('kiki'), { method: 'PUT', body: push('三'), token });
    expect(await late.json()).toMatchObject({
      code: 'overtaken',
      current: { revision: 1, entries: { activity: '一' } },
    });
    expect(faults).toEqual([]);
  });
});
