import { mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runImport } from '#cli/archive/run-import.ts';
import type { Shell } from '#cli/shell.ts';
import { ensureCertificate } from '#local/certificate/ensure-certificate.ts';
import { type Answered, anInstallation, emptyExample, runIn } from '../installation/an-installation.ts';
import { archiveLines } from './an-archive.ts';
import { writeArchive } from './archive-text.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-interrupted-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = writeArchive(path.join(folder, 'whole.jsonl'), archiveLines(2500));

/** A shell in which each look at the clock finds it two seconds later, so that each batch is told. */
function slowly(shell: Shell): Shell {
  let time = Date.now();
  return { ...shell, now: () => (time += 2000) };
}

test('a server that goes half way: the line is named, what was stored stays, and the same command does the rest', async () => {
  const dataFolder = path.join(folder, 'data');
  const first = await anInstallation({ dataFolder, example: emptyExample });
  const told: string[] = [];
  let gone: Promise<void> | undefined;
  const output = {
    print: (text: string) => void told.push(text),
    complain: (text: string) => {
      told.push(text);
      if (text.includes('行まで進みました')) gone ??= first.stop();
    },
  };
  expect(await runImport([file], output, slowly(first.shellOf('kanri-1')))).toBe(2);
  await gone;
  expect(told.join('\n')).toMatch(
    /1000／2501行まで進みました。残りは約\d+秒です。\n.*whole\.jsonl 1002行目からの取込みで止まりました/,
  );
  const second = await anInstallation({ dataFolder, example: emptyExample });
  const { code, out } = await runIn(second.shellOf('kanri-1'), runImport, [file, '--json']);
  await second.stop();
  expect([code, JSON.parse(out).rounds]).toEqual([0, { stored: 1501, known: 1000, unseen: 0, wereOpen: [] }]);
}, 30_000);

/** Something at an address that is, or is not, what one expects there. */
async function answering(listener: RequestListener, use: (origin: string) => Promise<Answered>) {
  const { key, cert } = await ensureCertificate();
  const server = createServer({ key, cert }, listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`https://localhost:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const settings = (origin: string) => ({
  apiBase: `${origin}/api/v1`,
  providers: [{ kind: 'openid', id: 'x', authority: origin, clientId: 'x', scope: 'openid' }],
});

test.each([
  ['a page of a proxy', 200, '<!doctype html><title>Blocked</title>', 'notTenken'],
  ['a page of a proxy that refuses', 403, '<!doctype html><title>Blocked</title>', 'notTenken'],
  ['JSON of another thing', 200, '{"stored":"many"}', 'notTenken'],
  ['the gateway without a token', 401, '{"message":"Unauthorized"}', 'notSignedIn'],
  ['the gateway when too many ask', 503, '{"message":"Service Unavailable"}', 'busy'],
  ['a fault', 500, '{"type":"about:blank","code":"fault","reference":"r-1"}', 'fault'],
])('%s in place of an answer is told in words', async (_, status, body, code) => {
  let asked = 0;
  const listener: RequestListener = (request, response) => {
    const isSettings = request.url === '/addin/config.json';
    if (!isSettings) asked += 1;
    const origin = `https://${request.headers.host}`;
    response.writeHead(isSettings ? 200 : status, { 'content-type': 'text/html' });
    response.end(isSettings ? JSON.stringify(settings(origin)) : body);
  };
  const answered = await answering(listener, (origin) => {
    const environment = { TENKEN_AT: origin, TENKEN_TOKEN: 'secret-token', XDG_CONFIG_HOME: folder };
    const shell: Shell = {
      ...{ environment, isTerminal: false, openBrowser: () => false, now: Date.now },
      ...{ pause: async () => {}, chance: () => 0 },
    };
    return runIn(shell, runImport, [file, '--json']);
  });
  expect(asked).toBeGreaterThan(0);
  expect([answered.code, JSON.parse(answered.out)]).toEqual([
    2,
    { ok: false, code, message: expect.stringMatching(/。$/) },
  ]);
  expect(answered.out + answered.complaint).not.toMatch(/secret-token|doctype/);
});
