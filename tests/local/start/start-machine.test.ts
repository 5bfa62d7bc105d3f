import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WindowOptions } from '#local/browser/open-window.ts';
import type { Example } from '#local/example/example.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { emptyKept } from '#local/start/empty-kept.ts';
import { startFault } from '#local/start/start-fault.ts';
import { type Machine, startMachine } from '#local/start/start-machine.ts';
import { planTrial } from '#local/trial/plan-trial.ts';
import { localFetch } from '../server/local-fetch.ts';

let kept: string;
let said: string[];
let opened: WindowOptions[];
let machines: Machine[];

beforeEach(() => {
  vi.stubEnv('TENKEN_ENGINE', 'file');
  vi.stubEnv('TENKEN_OPEN', '');
  kept = mkdtempSync(path.join(tmpdir(), 'tenken-start-'));
  [said, opened, machines] = [[], [], []];
});
afterEach(async () => {
  for (const machine of machines) await machine.stop();
  vi.unstubAllEnvs();
  rmSync(kept, { recursive: true, force: true });
});

interface Start {
  browser?: boolean;
  folder?: string;
  build?: () => Promise<void>;
  example?: Example;
}

async function start({ browser = true, folder = kept, build = async () => {}, example }: Start = {}) {
  const machine = await startMachine({
    kept: folder,
    ...(example ? { example } : {}),
    say: (text) => said.push(text),
    build,
    open: (window) => {
      opened.push(window);
      return browser ? { path: 'chrome', name: 'Chrome' } : undefined;
    },
  });
  if (machine) machines.push(machine);
  return machine;
}

const stop = async (machine: Machine | undefined) => {
  machines = machines.filter((one) => one !== machine);
  await machine?.stop();
};
const allSaid = () => said.join('\n');

describe('npm start', () => {
  test('it opens the first page and says where it is, where the data lies and how to stop', async () => {
    const machine = await start();
    const origin = machine?.server.origin ?? '';
    expect(opened.map(({ address }) => address)).toEqual([`${origin}/`]);
    expect((await localFetch(origin, '/')).status).toBe(200);
    for (const text of [`${origin}/`, path.join(kept, 'data'), 'Ctrl+C', 'npm run reset', 'Chrome']) {
      expect(allSaid()).toContain(text);
    }
    expect(allSaid()).not.toContain('証明書');
  });

  test('a plan of one’s own has data of its own', async () => {
    const plan = { ...examplePlan, name: '試しの計画', fiscalYear: 2024 };
    const machine = await start({ example: planTrial(plan) });
    expect(await (await localFetch(machine?.server.origin ?? '', '/')).text()).toContain('試しの計画');
    expect(allSaid()).toContain(path.join(kept, 'plans', 'isehara-danjo3-2024'));
  });

  test('a plan without sheets says that no department writes', async () => {
    const plan = { ...examplePlan, projects: [], form: { ...examplePlan.form, fields: [] } };
    const machine = await start({ example: planTrial(plan) });
    const page = await (await localFetch(machine?.server.origin ?? '', '/')).text();
    expect(page).toContain('この計画には点検評価シートがありません。');
    expect(page).toContain('事務局のブック');
  });

  test('without a browser it says what to do about the certificate', async () => {
    await start({ browser: false });
    expect(allSaid()).toContain('証明書の警告');
  });

  test('TENKEN_OPEN=no opens nothing', async () => {
    vi.stubEnv('TENKEN_OPEN', 'no');
    await start();
    expect(opened).toEqual([]);
    expect(allSaid()).toContain('証明書の警告');
  });

  test('a second one says where the first is, and starts nothing', async () => {
    const machine = await start();
    said = [];
    expect(await start()).toBeUndefined();
    expect(allSaid()).toContain(`すでに動いています。ブラウザーで ${machine?.server.origin}/`);
    expect(opened).toHaveLength(1);
  });

  test('a second one waits for nobody while the first is still starting', async () => {
    let release = () => {};
    const isBuilding = new Promise<void>((building) => {
      void start({
        build: () =>
          new Promise((resolve) => {
            release = resolve;
            building();
          }),
      });
    });
    await isBuilding;
    expect(await start()).toBeUndefined();
    expect(allSaid()).toContain('準備をしている途中です');
    release();
    await vi.waitFor(() => expect(machines).toHaveLength(1), 10_000);
  });

  test('what a crash left behind stops nobody', async () => {
    const note = path.join(kept, 'running.json');
    for (const left of [
      '{"pid":',
      JSON.stringify({ pid: 2 ** 30 }),
      JSON.stringify({ pid: process.pid, origin: 'https://localhost:1' }),
    ]) {
      writeFileSync(note, left);
      const machine = await start();
      expect([left, machine === undefined]).toEqual([left, false]);
      await stop(machine);
      expect(existsSync(note)).toBe(false);
    }
  });

  test('where the port of the manifest is taken it takes the next and says so', async () => {
    const taken = createServer().listen(3443, '127.0.0.1');
    // Somebody else on this machine may have it: as good.
    await Promise.race([once(taken, 'listening'), once(taken, 'error')]);
    const machine = await start();
    expect(machine?.server.origin).not.toBe('https://localhost:3443');
    expect(allSaid()).toContain('ポート 3443 は使われているので');
    taken.close();
  });

  test('pages that cannot be built leave no start behind', async () => {
    const failing = start({
      build: async () => {
        throw new Error('does not compile');
      },
    });
    await expect(failing).rejects.toThrow('does not compile');
    expect(existsSync(path.join(kept, 'running.json'))).toBe(false);
  });
});

describe('why a start fails', () => {
  test('a folder that cannot be written to is named', async () => {
    const file = path.join(kept, 'a-file');
    writeFileSync(file, '');
    const fault = await start({ folder: path.join(file, '.tenken') }).catch((thrown: unknown) => thrown);
    expect(startFault(fault)).toMatch(/a-file.* に書き込めません/);
  });

  test('ports that are all taken', () => {
    expect(startFault(Object.assign(new Error(), { code: 'EADDRINUSE' }))).toContain('3443 から 3452 まで');
  });

  test('an engine of one’s own that does not answer is named', async () => {
    vi.stubEnv('TENKEN_ENGINE', '');
    vi.stubEnv('DYNAMODB_ENDPOINT', 'http://127.0.0.1:1');
    const fault = await start().catch((thrown: unknown) => thrown);
    expect(startFault(fault)).toContain('DYNAMODB_ENDPOINT（http://127.0.0.1:1）につながりません');
  });
});

describe('npm run reset', () => {
  test('it removes data and drafts, and says which; certificate and cache stay', async () => {
    for (const name of ['data', 'plans', 'browser', 'certificate', 'cache', 'test-results']) {
      mkdirSync(path.join(kept, name));
      writeFileSync(path.join(kept, name, 'file'), '');
    }
    const removed = ['data', 'plans', 'browser'].map((name) => path.join(kept, name));
    expect(await emptyKept(kept)).toEqual({ ok: true, removed });
    expect(removed.filter((folder) => existsSync(folder))).toEqual([]);
    for (const name of ['certificate', 'cache', 'test-results']) {
      expect(existsSync(path.join(kept, name, 'file'))).toBe(true);
    }
    expect(await emptyKept(kept)).toEqual({ ok: true, removed: [] });
  });

  test('it takes nothing away from a start that runs', async () => {
    const machine = await start();
    const store = path.join(kept, 'data', 'store.jsonl');
    const before = readFileSync(store, 'utf8');
    expect(await emptyKept(kept)).toEqual({ ok: false, because: 'running', origin: machine?.server.origin });
    expect(readFileSync(store, 'utf8')).toBe(before);
    await stop(machine);
    expect(await emptyKept(kept)).toMatchObject({ ok: true });
    expect(existsSync(store)).toBe(false);
  });
});
