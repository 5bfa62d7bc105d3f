import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { type StartedServer, startServer } from '#local/server/start-server.ts';
import { drawBlankForms } from '#local/trial/draw-blank-forms.ts';
import { redeem, signIn } from '../local/identity/walk-sign-in.ts';
import { readTestPlan } from '../plans/read-test-plan.ts';
import { blockOf, commandsOf, type GuideName, readGuide } from './guide-page.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-guides-'));
const address = 'https://tenken.city.example.jp';
let server: StartedServer;
let token = '';

beforeAll(async () => {
  server = await startServer({ dataFolder: path.join(folder, 'server') });
  const code = (await signIn(server.origin, 'kanri-1')).get('code') ?? '';
  token = (await redeem(server.origin, code)).answer.access_token ?? '';
  writeFileSync(path.join(folder, '名簿.csv'), blockOf(readGuide('identity', 'ja'), 'csv'));
  const form = drawBlankForms(readTestPlan('nagareyama-r7'), 'kodomokatei' as DepartmentId);
  writeFileSync(path.join(folder, '昨年度の様式.xlsx'), form);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** In the order of the pages: what one of them closes, another exports. */
const pages: GuideName[] = ['deployment', 'identity', 'distribution', 'operations'];

describe.each(pages)('the commands of the guide %s', (name) => {
  const lines = commandsOf(readGuide(name, 'ja'))
    .map(({ line }) => line)
    .filter((line) => line.startsWith('npm run --silent tenken -- ') && !line.includes(' -- sign-in '));

  for (const line of lines) {
    test.skipIf(!isThere(line))(line, async () => {
      const words = wordsOf(line).map(asHere);
      const { code, told } = await run(['--import', 'tsx', 'cli/tenken.ts', ...words]);
      // A blank form has findings, and that is no fault of the command.
      expect(words[0] === 'check' ? [0, 1] : [0], told).toContain(code);
    });
  }
});

test('a GUID is made', async () => {
  const line = commandsOf(readGuide('deployment', 'ja')).find((one) => one.line.startsWith('node -p '))?.line;
  const [, program = ''] = /^node -p "(.+)"$/.exec(line ?? '') ?? [];
  expect(await run(['-p', program])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^[0-9a-f-]{36}\n$/),
  });
});

function wordsOf(line: string): string[] {
  return line.replace('npm run --silent tenken -- ', '').split(' ');
}

/** A guide may be ahead of the tool by a day; the test waits for it. */
function isThere(line: string): boolean {
  const [name = '', sub = ''] = wordsOf(line);
  const tells = (file: string, word: string) =>
    new RegExp(`^ +'?${word}'?: `, 'm').test(readFileSync(file, 'utf8'));
  return tells('cli/commands.ts', name) && (name !== 'plan' || tells('cli/plan/run-plan.ts', sub));
}

/** The installation is this machine's, and what is written or read lies in a folder of its own. */
function asHere(word: string): string {
  if (word === address) return server.origin;
  return /^[^\x20-\x7e].*\.(csv|json|jsonl|xlsx)$/.test(word) ? path.join(folder, word) : word;
}

async function run(args: string[]): Promise<{ code: number; out: string; told: string }> {
  const env = { ...process.env, TENKEN_TOKEN: token, XDG_CONFIG_HOME: folder };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, told] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (told += text));
  const [code] = await once(child, 'close');
  return { code, out, told };
}
