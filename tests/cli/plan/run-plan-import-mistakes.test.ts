import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPlanExport } from '#cli/plan/run-plan-export.ts';
import { runPlanImport } from '#cli/plan/run-plan-import.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { anInstallation, emptyExample } from '../installation/an-installation.ts';

let empty: Awaited<ReturnType<typeof anInstallation>>;
beforeAll(async () => {
  empty = await anInstallation({ example: emptyExample });
});
afterAll(() => empty.stop());

const { id, name, fiscalYear } = examplePlan;
const place = (file: string) => path.join(empty.folder, file);
const imported = (subject: string, file: string, ...args: string[]) =>
  empty.as(subject)(runPlanImport, [file, ...args]);

function written(content: string | Uint8Array, file = '計画.json'): string {
  writeFileSync(place(file), content);
  return place(file);
}

const whole = JSON.stringify(examplePlan);
const deep = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;

const mistakes: [string, string | Uint8Array, string][] = [
  ['no JSON', '{', '全体'],
  ['nothing', '', '全体'],
  ['a page of the web', '<!doctype html>', '全体'],
  ['an empty list', '[]', '全体'],
  ['null', 'null', '全体'],
  ['a nest of lists', deep('[', ']'), '全体'],
  ['a nest of objects', deep('{"a":', '}'), 'a'],
  ['a word that is no field', whole.replace('{', '{"extra":1,'), 'extra'],
  ['names that objects have', whole.replace('{', '{"__proto__":{"id":"x"},"constructor":1,'), '__proto__'],
  [
    'two projects of one id',
    JSON.stringify({ ...examplePlan, projects: [...examplePlan.projects, examplePlan.projects[0]] }),
    'projects',
  ],
  ['a NUL', JSON.stringify({ ...examplePlan, id: 'a\u0000' }), 'id'],
  ['a year of nothing', JSON.stringify({ ...examplePlan, fiscalYear: '' }), 'fiscalYear'],
  [
    'a name of twenty million letters',
    JSON.stringify({ ...examplePlan, name: 'x'.repeat(20_000_000) }),
    'name',
  ],
];

test.each(mistakes)(
  '%s lists its problems with their places, and nothing is sent',
  async (_, content, where) => {
    const file = written(content);
    const told = await imported('kanri-1', file);
    expect([told.code, told.out]).toEqual([1, '']);
    expect(told.complaint).toContain(`${file} ${where}`);
    expect(told.complaint.length).toBeLessThan(100_000);
    const { code, out } = await imported('kanri-1', file, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([1, { ok: false, code: 'definitionWrong' }]);
    expect(JSON.parse(out).problems[0]).toMatchObject({
      place: expect.stringContaining(where),
      severity: 'blocks',
    });
  },
);

test.each([
  ['ない.json', 'がありません'],
  ['フォルダー.json', 'を読めません'],
  ['フォルダー.xlsx', 'を読めません'],
])('%s cannot be read', async (file, said) => {
  for (const folder of ['フォルダー.json', 'フォルダー.xlsx']) mkdirSync(place(folder), { recursive: true });
  const { code, complaint } = await imported('kanri-1', place(file));
  expect([code, complaint]).toEqual([2, expect.stringContaining(said)]);
  const { out } = await imported('kanri-1', place(file), '--json');
  expect(JSON.parse(out)).toMatchObject({ ok: false, code: 'fileUnreadable' });
});

test('a workbook that is none lists its problem', async () => {
  const { code, complaint } = await imported('kanri-1', written('no workbook', '計画.xlsx'));
  expect([code, complaint]).toEqual([1, expect.stringContaining('計画.xlsx')]);
});

test('of another municipality it is refused', async () => {
  const foreign = { ...examplePlan, municipality: { id: 'betsu-shi', name: '別市' } };
  const { code, complaint } = await imported('kanri-1', written(JSON.stringify(foreign)));
  expect([code, complaint]).toEqual([2, expect.stringMatching(/betsu-shi.*何も取り込んでいません。$/)]);
});

test.each(['jimukyoku-1', 'jinken-1', 'mukankei-1'])(
  '%s, who is nobody yet, brings none',
  async (subject) => {
    const { code, complaint } = await imported(subject, written(whole));
    expect([code, complaint]).toEqual([2, expect.stringMatching(/登録されていません|権限/)]);
  },
);

test('the first definition makes the first round, which is found by its name from then on', async () => {
  const before = await empty.as('kanri-1')(runPlanExport, [name, String(fiscalYear), '--json']);
  expect(JSON.parse(before.out)).toMatchObject({ ok: false, code: 'planUnknown' });
  const { code, out } = await imported('kanri-1', written(whole), '--json');
  expect([code, JSON.parse(out)]).toMatchObject([0, { isNew: true, state: 'closed', plan: id, fiscalYear }]);
  const after = await empty.as('kanri-1')(runPlanExport, [name, String(fiscalYear)]);
  expect(JSON.parse(after.out)).toEqual(examplePlan);
});

test.each([
  [[], 'usage'],
  [['a.json', 'b.json'], 'usage'],
])('%j is wrong use', async (args, code) => {
  const { out } = await empty.as('kanri-1')(runPlanImport, [...args, '--json']);
  expect(JSON.parse(out)).toMatchObject({ ok: false, code });
});
