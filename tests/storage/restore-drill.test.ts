import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { exportPageSchema } from '#domain/protocol/export-schema.ts';
import { membersSchema } from '#domain/protocol/member-schema.ts';
import { type StartedStore, startStore } from '#local/engine/start-store.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { lastYearPlan } from '#local/example/last-year-plan.ts';
import { seedExample } from '#local/example/seed-example.ts';
import { type Ask, askingApp } from './asking-app.ts';
import { filePaths, readPaths } from './read-routes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-restore-'));
const { municipality } = examplePlan;
const plans = [lastYearPlan, examplePlan];
const people = ['kanri-1', 'jimukyoku-1', 'kiki-writer', 'iin-1', 'appointed'];
const started: StartedStore[] = [];

async function freshApp(name: string): Promise<Ask> {
  const engine = await startStore({ dataFolder: path.join(folder, name) });
  started.push(engine);
  return askingApp(engine.store, municipality.id);
}

const at = ({ id, fiscalYear }: PlanDefinition) => `/plans/${id}/rounds/${fiscalYear}`;

async function exported(ask: Ask, plan: PlanDefinition): Promise<unknown[]> {
  const lines: unknown[] = [];
  for (let next: string | undefined; ; ) {
    const query = next === undefined ? '' : `?next=${encodeURIComponent(next)}`;
    const { json } = await ask('appointed', `${at(plan)}/export${query}`);
    lines.push(...(json as { lines: unknown[] }).lines);
    next = exportPageSchema.parse(json).next;
    if (next === undefined) return lines;
  }
}

async function imported(ask: Ask, plan: PlanDefinition, lines: readonly unknown[], atOnce = 40) {
  const answers = [];
  for (let start = 0; start < lines.length; start += atOnce) {
    const body = { lines: lines.slice(start, start + atOnce) };
    answers.push(await ask('appointed', `${at(plan)}/import`, { method: 'POST', body }));
  }
  return answers;
}

async function everyAnswer(ask: Ask): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const route of readPaths(plans)) {
    const asked = await Promise.all(people.map((who) => ask(who, route)));
    for (const [index, { status, text }] of asked.entries()) {
      answers.set(`${people[index]} ${route}`, `${status} ${text}`);
    }
  }
  return answers;
}

/** Each file of the year once: it is made of what the other routes answer. */
async function everyFile(ask: Ask): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const route of filePaths([examplePlan])) {
    const { status, text } = await ask('jimukyoku-1', route);
    files.set(route, `${status} ${text}`);
  }
  return files;
}

let before: Ask;
let after: Ask;
let archive: { plan: PlanDefinition; lines: unknown[] }[];
let members: ReturnType<typeof membersSchema.parse>['members'];

beforeAll(async () => {
  before = await freshApp('before');
  await seedExample((started[0] as StartedStore).store);
  const rated = await before('iin-1', `${at(examplePlan)}/ratings/i4-1`, {
    method: 'PUT',
    body: { grade: 'B' },
  });
  expect(rated.status).toBe(200);
  archive = await Promise.all(plans.map(async (plan) => ({ plan, lines: await exported(before, plan) })));
  members = membersSchema.parse((await before('appointed', '/members')).json).members;
  // The wiped installation: an engine with nothing in it.
  after = await freshApp('after');
  for (const { plan, lines } of archive) await imported(after, plan, lines);
  for (const { subject, ...body } of members)
    await after('appointed', `/members/${subject}`, { method: 'PUT', body });
  await after('kanri-1', `${at(examplePlan)}/moves`, { method: 'POST', body: { move: 'open' } });
}, 60_000);

afterAll(async () => {
  for (const engine of started) await engine.stop();
  rmSync(folder, { recursive: true });
});

test('every read route answers byte for byte as before, whoever asks', async () => {
  const [old, restored] = [await everyAnswer(before), await everyAnswer(after)];
  expect([...old.values()].filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(300);
  expect(Object.fromEntries(restored)).toEqual(Object.fromEntries(old));
}, 60_000);

test('every file of the report is the same, byte for byte', async () => {
  const [old, restored] = [await everyFile(before), await everyFile(after)];
  expect([...old].filter(([, answer]) => !answer.startsWith('200 '))).toEqual([]);
  expect(restored).toEqual(old);
}, 60_000);

test('an import sent twice stores nothing more', async () => {
  await after('kanri-1', `${at(examplePlan)}/moves`, { method: 'POST', body: { move: 'close' } });
  const [audit] = [(await after('kanri-1', '/audit')).text];
  for (const { plan, lines } of archive) {
    const answers = await imported(after, plan, lines);
    const known = answers.map(({ json }) => (json as { known: number }).known);
    expect(answers.map(({ json }) => json)).toEqual(known.map((count) => ({ stored: 0, known: count })));
    expect(known.reduce((sum, count) => sum + count, 0)).toBe(lines.length);
  }
  expect((await after('kanri-1', '/audit')).text).toBe(audit);
});

type Line = Record<string, Record<string, unknown>>;

const forgeries: [string, (line: Line) => Line | undefined][] = [
  ['a text', ({ head, ...line }) => head && { ...line, head: { ...head, entries: { activity: '偽' } } }],
  ['who wrote', ({ head, ...line }) => head && { ...line, head: { ...head, updatedBy: '偽' } }],
  ['a record of the audit', ({ record, ...line }) => record && { ...line, record: { ...record, by: '偽' } }],
  [
    'the definition',
    ({ definition, ...line }) => definition && { ...line, definition: { ...definition, name: '偽' } },
  ],
];

test.each(forgeries)(
  'one forged line is refused by its number, and nothing is stored: %s',
  async (_, forge) => {
    const lines = (archive[1]?.lines ?? []) as Line[];
    const number = lines.findIndex((line) => forge(line)) + 1;
    const forged = lines.map((line, index) => (index + 1 === number ? forge(line) : line));
    const whole = await everySheet();
    const answer = await imported(after, examplePlan, forged, forged.length);
    expect(answer.map(({ status, json }) => [status, json])).toEqual([
      [409, expect.objectContaining({ code: 'importDiffers', facts: { line: number } })],
    ]);
    expect(await everySheet()).toBe(whole);
  },
);

test('a page that never came is noticed', async () => {
  const lines = ((archive[1]?.lines ?? []) as Line[]).filter(({ head }) => head?.revision !== 1);
  const ask = await freshApp('torn');
  const [answer] = await imported(ask, examplePlan, lines);
  expect(answer?.json).toMatchObject({ code: 'malformed', facts: { place: 'lines.2' } });
  expect((await ask('appointed', '/plans')).json).toEqual({ plans: [] });
});

test('a round that is open takes no import, and a dry run stores nothing', async () => {
  const lines = archive[1]?.lines ?? [];
  const open = await before('kanri-1', `${at(examplePlan)}/import`, { method: 'POST', body: { lines } });
  expect(open.json).toMatchObject({ code: 'roundNotClosed' });
  const ask = await freshApp('dry');
  const body = { lines, dryRun: true };
  const dry = await ask('appointed', `${at(examplePlan)}/import`, { method: 'POST', body });
  expect(dry.json).toEqual({ stored: lines.length, known: 0 });
  expect((await ask('appointed', '/plans')).json).toEqual({ plans: [] });
});

test('a restored round goes on where it stopped', async () => {
  await after('kanri-1', `${at(examplePlan)}/moves`, { method: 'POST', body: { move: 'open' } });
  const body = { intent: 'save', entries: { activity: '続きを書いた。' } };
  const pushed = await after('shokuin-writer', `${at(examplePlan)}/sheets/p38/shokuin`, {
    method: 'PUT',
    body,
    base: 1,
  });
  expect(pushed.json).toMatchObject({ revision: 2, entries: { activity: '続きを書いた。' } });
});

async function everySheet(): Promise<string> {
  return (await after('jimukyoku-1', `${at(examplePlan)}/changes`)).text;
}
