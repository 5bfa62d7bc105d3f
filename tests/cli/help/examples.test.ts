import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { commands } from '#cli/commands.ts';
import { type CommandHelp, type CommandName, commandHelp } from '#cli/help/command-help.ts';
import { thisShell } from '#cli/shell.ts';
import { exampleBooks } from '#local/example/example-books.ts';
import { type StartedServer, startServer } from '#local/server/start-server.ts';
import { redeem, signIn } from '../../local/identity/walk-sign-in.ts';
import { readTestPlan } from '../../plans/read-test-plan.ts';
import { type Answered, runIn } from '../installation/an-installation.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-examples-'));
const inFolder = (name: string) => path.join(folder, name);
/** One waits for a browser (`sign-in.test.ts`); the other starts processes as it was started itself. */
const elsewhere: readonly CommandName[] = ['sign-in', 'check'];
const examples = Object.entries<CommandHelp>(commandHelp).filter(
  ([name]) => !elsewhere.some((one) => one === name),
);
/** Where it is not the administrator. */
const subjects: Partial<Record<CommandName, string>> = { report: 'jimukyoku-1' };
let server: StartedServer;

beforeAll(async () => {
  server = await startServer({ dataFolder: inFolder('server') });
  for (const { fileName, make } of exampleBooks) writeFileSync(inFolder(fileName), make());
  const first = { ...readTestPlan('hamasato-kankyo-bosai'), moment: 'first' };
  writeFileSync(inFolder('上期の計画定義.json'), JSON.stringify(first));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

// In the order of the list: what one of them writes, another reads.
test.each(examples)('the example of %s works', async (name, { example }) => {
  const subject = Object.entries(subjects).find(([one]) => one === name)?.[1] ?? 'kanri-1';
  vi.stubEnv('TENKEN_TOKEN', await tokenOf(subject));
  vi.stubEnv('XDG_CONFIG_HOME', inFolder('config'));
  // Its summary says so: only a closed round takes something back.
  if (name === 'import') await tenken('round close danjo3 2023 --at https://localhost:3443');
  const { code, out, complaint } = await tenken(example);
  expect(code, complaint).toBe(0);
  expect(out).not.toBe('');
});

test('the example of check tells the findings of a department’s workbook', () => {
  const args = commandHelp.check.example.split(' ').map(asHere);
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/tenken.ts', ...args]);
  expect(status).toBe(1);
  expect(stdout.toString()).toMatch(/様式16件、要修正[1-9]/);
});

async function tokenOf(subject: string): Promise<string> {
  const code = (await signIn(server.origin, subject)).get('code') ?? '';
  return (await redeem(server.origin, code)).answer.access_token ?? '';
}

async function tenken(line: string): Promise<Answered> {
  const [name = '', ...args] = line.split(' ').map(asHere);
  const run = await commands[name]?.();
  if (!run) throw new Error(`There is no command ${name}`);
  return runIn(thisShell(), run, args);
}

/** The installation is this test's, and what is written or read lies in a folder of its own. */
function asHere(word: string): string {
  if (word === 'https://localhost:3443') return server.origin;
  return /^[^\x20-\x7e]/.test(word) ? inFolder(word) : word;
}
