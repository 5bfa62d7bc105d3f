import { beforeEach, expect, test } from 'vitest';
import type { MunicipalityId, PlanId } from '#domain/plan/plan-definition.ts';
import { definitionPutAnswerSchema } from '#domain/protocol/definition-put-schema.ts';
import { problemSchema } from '#domain/protocol/problem-schema.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { askingApp } from '../../storage/asking-app.ts';
import { aDefinition, administeredTown, at, codeOf, isehara, put } from './administered-town.ts';

let town: Awaited<ReturnType<typeof administeredTown>>;

beforeEach(async () => {
  town = await administeredTown();
});

test('of a new round begins closed, and that of a new municipality says its name', async () => {
  const app = askingApp(createMemoryStore(), isehara);
  expect((await app('appointed', '/plans')).json).toEqual({ plans: [] });
  expect((await app('appointed', '/me')).json).toMatchObject({ municipality: { name: 'isehara' } });
  const answer = await app('appointed', `${at}/definition`, put({ definition: aDefinition() }));
  expect(definitionPutAnswerSchema.parse(answer.json)).toMatchObject({ isNew: true, state: 'closed' });
  expect((await app('appointed', '/me')).json).toMatchObject({
    municipality: { name: '伊勢原市' },
    memberships: [{ plan: 'danjo3', role: 'administrator' }],
  });
});

test('replaces the one that was seen; who saw an older one is told', async () => {
  const { version: base } = await town.definitionNow();
  const first = await town.putDefinition(aDefinition({ name: '改めた計画' }));
  const { version } = definitionPutAnswerSchema.parse(first.json);
  expect(first.json).toEqual({ version, isNew: false, state: 'open' });
  expect((await town.definitionNow()).version).toBe(version);
  const late = put({ definition: aDefinition({ name: '別の計画' }), base });
  expect(codeOf(await town.ask('administrator', `${at}/definition`, late))).toBe('definitionOvertaken');
  const without = put({ definition: aDefinition({ name: '別の計画' }) });
  expect(codeOf(await town.ask('administrator', `${at}/definition`, without))).toBe('definitionOvertaken');
  const again = put({ definition: aDefinition({ name: '改めた計画' }), base });
  expect((await town.ask('administrator', `${at}/definition`, again)).json).toEqual(first.json);
});

test('is looked at and not stored where it is a dry run', async () => {
  const before = await town.definitionNow();
  const changed = aDefinition({ name: '改めた計画' });
  expect((await town.putDefinition(changed, { dryRun: true })).status).toBe(200);
  expect(await town.definitionNow()).toEqual(before);
  const wrong = await town.putDefinition({ ...changed, extra: 1 }, { dryRun: true });
  expect(codeOf(wrong)).toBe('definitionWrong');
});

test.each([
  [
    'another municipality',
    aDefinition({ municipality: { id: 'tokiwa' as MunicipalityId, name: '伊勢原市' } }),
  ],
  ['another plan', aDefinition({ id: 'danjo4' as PlanId })],
  ['another year', aDefinition({ fiscalYear: 2024 })],
  ['no shape', { schema: 1 }],
  ['parts that do not fit', aDefinition({ departments: [] })],
])('of %s is wrong', async (_what, definition) => {
  const answer = await town.putDefinition(definition);
  expect(problemSchema.parse(answer.json)).toMatchObject({
    code: 'definitionWrong',
    facts: { count: expect.any(Number) },
  });
});

test('may drop what nobody wrote; a sheet or a text that was written stays', async () => {
  await town.write('p1', { activity: '書いた文', issues: ' ' });
  const { projects, form } = aDefinition();
  const withoutIssues = { ...form, fields: form.fields.slice(0, 1) };
  expect(
    (await town.putDefinition(aDefinition({ projects: projects.slice(0, 1), form: withoutIssues }))).status,
  ).toBe(200);
  const withoutActivity = { ...form, fields: form.fields.slice(1) };
  for (const change of [{ projects: projects.slice(1) }, { form: withoutActivity }]) {
    const answer = await town.putDefinition(aDefinition(change));
    expect(problemSchema.parse(answer.json)).toMatchObject({
      code: 'sheetsWouldVanish',
      facts: { count: 1 },
    });
  }
});
