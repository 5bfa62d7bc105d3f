import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureCertificate } from '#local/certificate/ensure-certificate.ts';
import { examplePeople } from '#local/example/example-people.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { listen, stopListening } from '#local/server/listen.ts';
import { startServer } from '#local/server/start-server.ts';
import { aChange } from '../../contracts/store-builders.ts';
import { redeem, signIn } from '../identity/walk-sign-in.ts';
import { localFetch } from './local-fetch.ts';

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'tenken-server-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataFolder, { recursive: true });
});

const round = {
  municipality: examplePlan.municipality.id,
  plan: examplePlan.id,
  fiscalYear: examplePlan.fiscalYear,
};
/** Nobody's: the example has no such sheet. */
const change = aChange(round, { project: 'p999' });

test.each(['file', ''])('with TENKEN_ENGINE=%j data and sign-ins outlive a restart', async (engine) => {
  vi.stubEnv('TENKEN_ENGINE', engine);
  const first = await startServer({ dataFolder });
  const code = (await signIn(first.origin, 'jinken-1')).get('code') ?? '';
  const authorization = `Bearer ${(await redeem(first.origin, code)).answer.access_token}`;
  const ask = async () => {
    const response = await localFetch(first.origin, '/api/v1/plans', { headers: { authorization } });
    return [response.status, await response.text()];
  };
  expect(await ask()).toEqual([200, expect.stringContaining(examplePlan.name)]);
  await first.store.saveSheet(change);
  await first.stop();

  const second = await startServer({ dataFolder, port: Number(new URL(first.origin).port) });
  expect(second.engine).toBe(first.engine);
  if (engine === 'file') expect(second.engine).toBe('file');
  expect(await second.store.findHead(round, change.head)).toEqual(change.head);
  expect(await ask()).toEqual([200, expect.stringContaining(examplePlan.name)]);
  await second.stop();
});

test('the example is there: the plan and what each person may be', async () => {
  vi.stubEnv('TENKEN_ENGINE', 'file');
  const server = await startServer({ dataFolder });
  expect((await server.store.findRound(round))?.definition).toEqual(examplePlan);
  for (const { subject, memberships } of examplePeople) {
    expect(await server.store.listMemberships(round.municipality, subject)).toEqual(memberships);
  }
  await server.stop();
});

test('where the engine does not start, the file takes its place and says so', async () => {
  // A file stands where the engine's folder should be.
  writeFileSync(path.join(dataFolder, 'engine'), '');
  const server = await startServer({ dataFolder });
  expect(server.engine).toBe('file');
  await server.store.saveSheet(change);
  expect(await server.store.findHead(round, change.head)).toEqual(change.head);
  await server.stop();
});

test('a port that is taken is said, and nothing is left running', async () => {
  vi.stubEnv('TENKEN_ENGINE', 'file');
  const first = await startServer({ dataFolder });
  const port = Number(new URL(first.origin).port);
  const folder = path.join(dataFolder, 'second');
  await expect(startServer({ dataFolder: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.stop();
  const again = await startServer({ dataFolder: folder, port });
  await again.stop();
});

test('who asks while it starts waits for the answer', async () => {
  vi.stubEnv('TENKEN_ENGINE', 'file');
  const { port } = await listen(await ensureCertificate(), '127.0.0.1', 0).then(async (held) => {
    await stopListening(held.server);
    return held;
  });
  const origin = `https://localhost:${port}`;
  const starting = startServer({ dataFolder, port });
  const asked = await vi.waitUntil(() => localFetch(origin, '/').catch(() => undefined), {
    interval: 1,
    timeout: 15_000,
  });
  expect(asked.status).toBe(200);
  await (await starting).stop();
});

test('a data folder that cannot be made is said, and the port is free again', async () => {
  vi.stubEnv('TENKEN_ENGINE', 'file');
  const file = path.join(dataFolder, 'a-file');
  writeFileSync(file, '');
  await expect(startServer({ dataFolder: path.join(file, 'data') })).rejects.toMatchObject({
    code: 'ENOTDIR',
  });
});

test('it listens to this machine only', async () => {
  vi.stubEnv('TENKEN_ENGINE', 'file');
  const server = await startServer({ dataFolder });
  const { port } = new URL(server.origin);
  for (const address of otherAddresses()) {
    const asked = localFetch(`https://${address}:${port}`, '/');
    await expect(asked, address).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  }
  await server.stop();
});

/** What a server that listens to everything would be reached by too. */
function otherAddresses(): string[] {
  const interfaces = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  const outside = interfaces.filter(({ internal, family }) => !internal && family === 'IPv4');
  return [...outside.map(({ address }) => address), ...(process.platform === 'linux' ? ['127.0.0.2'] : [])];
}
