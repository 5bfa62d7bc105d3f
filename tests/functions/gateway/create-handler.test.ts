import { expect, test } from 'vitest';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import { createHandler } from '#functions/gateway/create-handler.ts';
import { createApp } from '#functions/http/create-app.ts';
import { createMemoryStore } from '#functions/memory/create-memory-store.ts';
import { authorizerEvent, requestEvent } from './gateway-events.ts';

const faults: unknown[] = [];
const log = {
  fault: (reference: string, fault: unknown, at: unknown) => void faults.push([reference, fault, at]),
};
const ids = { next: () => 'reference-1' };
const unreachable = new Error('The keys cannot be had.');

function aHandler(networks?: string[]) {
  const verifyToken = async (authorization: string | null) => {
    if (authorization === 'Bearer unknown') throw unreachable;
    if (authorization !== 'Bearer good') return undefined;
    return { municipality: 'isehara' as MunicipalityId, subject: 'hanako', name: '' };
  };
  const clock = { now: () => '2024-05-07T00:00:00.000Z' };
  const api = createApp({ store: createMemoryStore(), verifyToken, clock, ids, log, release: '1.2.3' });
  return createHandler({ api, verifyToken, ids, log, ...(networks ? { networks } : {}) });
}

const health = { path: '/api/v1/health' };
const statusOf = (answer: object) => ('statusCode' in answer ? answer.statusCode : answer);

test('a request is answered, a question of the gateway is answered with yes or no', async () => {
  const handler = aHandler();
  expect(await handler(requestEvent(health))).toMatchObject({
    statusCode: 200,
    body: '{"ok":true,"release":"1.2.3","now":"2024-05-07T00:00:00.000Z"}',
  });
  expect(await handler(authorizerEvent(['Bearer good']))).toEqual({ isAuthorized: true });
  expect(await handler(authorizerEvent(['Bearer bad']))).toEqual({ isAuthorized: false });
});

test.each([[null], [[]], [['']], [['Bearer good', 'Bearer good']], [['Bearer bad', 'Bearer good']]])(
  'by %j nobody is let through',
  async (identitySource) => {
    expect(await aHandler()(authorizerEvent(identitySource))).toEqual({ isAuthorized: false });
  },
);

test('the gateway is told nothing of a Fault but its reference', async () => {
  faults.length = 0;
  await expect(aHandler()(authorizerEvent(['Bearer unknown']))).rejects.toThrow(/^Fault reference-1$/);
  expect(faults).toEqual([['reference-1', unreachable, { status: 500 }]]);
});

test('what a client sends never becomes a question of the gateway', async () => {
  const body = JSON.stringify(authorizerEvent(['Bearer good']));
  const headers = { type: 'REQUEST', 'x-type': 'REQUEST', authorization: 'Bearer bad' };
  const event = requestEvent({ method: 'POST', path: '/api/v1/me?type=REQUEST', headers, body });
  expect(await aHandler()(event)).toMatchObject({ statusCode: 404 });
});

test('a GET that comes with a body is answered as any other', async () => {
  const event = requestEvent({ ...health, body: 'idle' });
  expect(await aHandler()(event)).toMatchObject({ statusCode: 200 });
});

const networks = ['203.0.113.0/24', '2001:db8:1::/48', '198.51.100.9'];
test.each([
  ['203.0.113.7', true],
  ['203.0.114.7', false],
  ['198.51.100.9', true],
  ['198.51.100.10', false],
  ['2001:db8:1::7', true],
  ['2001:db8:2::7', false],
  ['::ffff:203.0.113.7', true],
  ['', false],
  ['unknown', false],
])('of the networks, %s is inside: %s', async (sourceIp, isInside) => {
  const handler = aHandler(networks);
  expect(statusOf(await handler(requestEvent({ ...health, sourceIp })))).toBe(isInside ? 200 : 403);
  expect(await handler(authorizerEvent(['Bearer good'], { sourceIp }))).toEqual({ isAuthorized: isInside });
});

test('from outside nothing helps: no header, no token, no other address', async () => {
  const headers = {
    authorization: 'Bearer good',
    'x-forwarded-for': '203.0.113.7',
    'x-real-ip': '203.0.113.7',
    forwarded: 'for=203.0.113.7',
  };
  const answers = await Promise.all(
    ['/api/v1/health', '/api/v1/me', '/elsewhere'].map((path) =>
      aHandler(networks)(requestEvent({ path, headers, sourceIp: '192.0.2.1' })),
    ),
  );
  expect(answers[0]).toMatchObject({
    statusCode: 403,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
  expect(answers.map((answer) => JSON.stringify(answer))).toEqual(
    answers.map(() => JSON.stringify(answers[0])),
  );
});

test('an empty list of networks lets nobody in', async () => {
  expect(await aHandler([])(requestEvent(health))).toMatchObject({ statusCode: 403 });
});

test('without a list of networks everybody is answered', async () => {
  expect(await aHandler()(requestEvent({ ...health, sourceIp: '192.0.2.1' }))).toMatchObject({
    statusCode: 200,
  });
});

test('a network that is none is a mistake of the deployment', () => {
  expect(() => aHandler(['203.0.113.0/33'])).toThrow('203.0.113.0/33');
});
