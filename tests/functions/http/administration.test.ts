import { beforeEach, describe, expect, test } from 'vitest';
import { administrationAuditSchema } from '#domain/protocol/administration-audit-schema.ts';
import { aDefinition, administeredTown, at, kankyo, of, put } from './administered-town.ts';

let town: Awaited<ReturnType<typeof administeredTown>>;

beforeEach(async () => {
  town = await administeredTown();
});

describe('every route of administering with every role', () => {
  const roles = [
    'department',
    'secretariat',
    'committee',
    'administrator',
    'other',
    'stranger',
    'foreign',
    'appointed',
  ];
  const member = { name: '新人', memberships: [of('kiki')] };
  const line = {
    kind: 'round',
    address: { municipality: 'isehara', plan: 'danjo3', fiscalYear: 2023 },
    definition: aDefinition(),
    state: 'open',
  };
  const rows: [string, string, unknown, number[]][] = [
    ['GET', '/members', undefined, [403, 403, 403, 200, 200, 403, 200, 200]],
    ['PUT', '/members/new', member, [403, 403, 403, 200, 422, 403, 422, 200]],
    ['GET', '/audit', undefined, [403, 403, 403, 200, 200, 403, 200, 200]],
    ['PUT', `${at}/definition`, { definition: aDefinition() }, [403, 403, 403, 200, 404, 403, 422, 200]],
    ['POST', `${at}/moves`, { move: 'close' }, [403, 200, 403, 200, 404, 403, 404, 200]],
    ['GET', `${at}/export`, undefined, [403, 403, 403, 200, 404, 403, 404, 200]],
    ['POST', `${at}/import`, { lines: [line] }, [403, 403, 403, 409, 404, 403, 400, 409]],
    ['POST', `${at}/import`, { lines: [{ ...line, x: 1 }] }, [400, 400, 400, 400, 400, 400, 400, 400]],
    ['GET', '/me', undefined, [200, 200, 200, 200, 200, 403, 200, 200]],
    ['GET', '/plans', undefined, [200, 200, 200, 200, 200, 403, 200, 200]],
    ['GET', at, undefined, [200, 200, 200, 200, 404, 403, 404, 200]],
    ['GET', `${at}/audit`, undefined, [403, 200, 403, 200, 404, 403, 404, 200]],
    ['GET', `${at}/sheets/p1/jinken`, undefined, [404, 404, 404, 404, 404, 403, 404, 404]],
  ];
  test.each(rows.map(([method, path, body, expected]) => [method, path, expected, body] as const))(
    '%s %s answers %j',
    async (method, path, expected, body) => {
      const statuses = [];
      for (const role of roles) statuses.push((await town.ask(role, path, { method, body })).status);
      expect(statuses).toEqual(expected);
    },
  );

  test('a round that is not there answers as one of a foreign plan', async () => {
    for (const [method, path, body] of rows.filter(([, path]) => path.startsWith(at))) {
      const absent = path.replace('2023', '1999');
      const answers = [
        await town.ask('other', path, { method, body }),
        await town.ask('other', absent, { method, body }),
      ];
      expect(answers[0]).toEqual(answers[1]);
    }
  });
});

test('the audit of administering says who did what, of the reader’s own plans only', async () => {
  await town.ask(
    'appointed',
    '/members/two',
    put({ name: '二つ', memberships: [of('kiki'), kankyo('committee')] }),
  );
  await town.putDefinition(aDefinition({ name: '改めた計画' }));
  const records = async (who: string) =>
    administrationAuditSchema.parse((await town.ask(who, '/audit')).json).records;
  const brief = (await records('administrator')).map(({ action, plan, subject }) => [action, plan, subject]);
  expect(brief.sort()).toEqual([
    ['putDefinition', 'danjo3', 'administrator'],
    ['putMember', 'danjo3', 'appointed'],
  ]);
  expect(await records('other')).toMatchObject([
    { action: 'putMember', plan: 'kankyo', member: 'two', memberships: [{ role: 'committee' }] },
  ]);
  expect(await records('foreign')).toEqual([]);
});
