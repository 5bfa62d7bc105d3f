import { beforeEach, expect, test } from 'vitest';
import { auditSchema } from '#domain/protocol/audit-schema.ts';
import { pushResultsSchema } from '#domain/protocol/push-results-schema.ts';
import { sheetHeadSchema } from '#domain/protocol/sheet-head-schema.ts';
import { administeredTown, at, codeOf, post, put } from './administered-town.ts';

let town: Awaited<ReturnType<typeof administeredTown>>;
beforeEach(async () => {
  town = await administeredTown();
});

const onBehalfOf = { name: '相模 花子', file: '回答.xlsx' };
const push = { intent: 'save', entries: { activity: '講座を開いた。' }, onBehalfOf } as const;
const key = { base: 0, idempotencyKey: 'one-press-of-the-button' };
const sheet = `${at}/sheets/p2/jinken`;

test('the secretariat pushes on behalf of a clerk; head and audit keep both names', async () => {
  const pushed = sheetHeadSchema.parse((await town.ask('secretariat', sheet, put(push))).json);
  expect(pushed.onBehalfOf).toEqual(onBehalfOf);
  expect(sheetHeadSchema.parse((await town.ask('secretariat', sheet)).json)).toEqual(pushed);
  const { records } = auditSchema.parse((await town.ask('secretariat', `${at}/audit`)).json);
  expect(records).toMatchObject([{ action: 'save', by: pushed.updatedBy, onBehalfOf }]);
});

test('a clerk does not, neither with one sheet nor with several', async () => {
  const one = await town.ask('department', sheet, put(push));
  expect([one.status, codeOf(one)]).toEqual([403, 'notAllowed']);
  const several = { pushes: [{ ...push, project: 'p2', department: 'jinken', ...key }] };
  const { json } = await town.ask('department', `${at}/pushes`, post(several));
  expect(pushResultsSchema.parse(json).results).toMatchObject([{ status: 403 }]);
  const found = await town.ask('secretariat', sheet);
  expect(found.status).toBe(404);
});
