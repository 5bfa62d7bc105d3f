import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runPlan } from '#cli/plan/run-plan.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { project, roundPlan } from '../../domain/round/round-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-next-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const target = path.join(folder, name);
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  return target;
}

const plan = file(
  'plan.json',
  roundPlan({
    calendar: { deadline: '2025-06-13' },
    projects: [project('p1', ['a', 'b']), project('p2', ['b'])],
  }),
);

async function nextYear(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { print: (text: string) => out.push(text), complain: (text: string) => err.push(text) };
  const code = await runPlan(['next-year', ...args], output);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('prints a definition that can be used, and beside it what moved on and what is to be confirmed', async () => {
  const changes = file('changes.json', {
    changes: [{ change: 'renameDepartment', department: 'a', name: '新課', note: 'R6年度はa課' }],
  });
  const { code, out, err } = await nextYear(plan, changes);
  expect(code).toBe(0);
  expect(parseDefinition(JSON.parse(out))).toMatchObject({ ok: true, plan: { fiscalYear: 2025 } });
  expect(err).toBe(
    [
      '変わったこと：',
      '  ・「試験の計画」の令和7年度の定義を作りました。',
      '  ・項目名「R6年度の取組内容」は「R7年度の取組内容」になりました。',
      '  ・「a課」は「新課」になりました。前の年度の資料には「R6年度はa課」と添えます。',
      '確かめること：',
      '  ・提出期限（前の年度は令和7年6月13日）を決めて入れてください。',
    ].join('\n'),
  );
});

test('writes to a file where one is named', async () => {
  const target = path.join(folder, 'next.json');
  expect(await nextYear(plan, '--out', target)).toMatchObject({ code: 0, out: '' });
  expect(JSON.parse(readFileSync(target, 'utf8')).fiscalYear).toBe(2025);
  expect(await nextYear(plan, '--out', path.join(folder, 'none', 'next.json'))).toMatchObject({ code: 1 });
});

test('changes that do not fit are named with their file and place, and nothing is printed', async () => {
  const changes = file('wrong.json', { changes: [{ change: 'endProject', project: 'p9' }] });
  const { code, out, err } = await nextYear(plan, changes);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(`${changes} changes[0].project：「p9」が計画にありません。IDを確かめてください。`);
});

test('a file that holds no changes says what is wrong with it', async () => {
  for (const content of ['{', { changes: [{ change: 'endproject', project: 'p1' }] }, []]) {
    const { code, out, err } = await nextYear(plan, file('odd.json', content));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('odd.json');
  }
  expect(await nextYear(plan, path.join(folder, 'missing.json'))).toMatchObject({ code: 1, out: '' });
});

test('what no longer fits is said, although the definition is printed', async () => {
  const ended = file(
    'ended.json',
    roundPlan({
      levels: [{ id: 'l', name: '施策' }],
      nodes: [{ id: 'n', level: 'l', code: '1', name: '施策', valid: { until: 2024 } }],
      projects: [project('p1', ['a'], { parent: 'n' as never })],
    }),
  );
  const { code, err } = await nextYear(ended);
  expect(code).toBe(0);
  expect(err).toContain('次年度の定義 projects[0].parent：（確認）');
});

test('says everything as data where it is asked to', async () => {
  const good = JSON.parse((await nextYear(plan, '--json')).out);
  expect(good).toMatchObject({ ok: true, plan: { fiscalYear: 2025 }, problems: [] });
  expect(good.toConfirm).toEqual(['提出期限（前の年度は令和7年6月13日）を決めて入れてください。']);
  const changes = file('wrong.json', { changes: [{ change: 'endProject', project: 'p9' }] });
  const { code, out } = await nextYear(plan, changes, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    problems: [{ file: changes, place: 'changes[0].project', code: 'notInPlan' }],
  });
  const target = path.join(folder, 'as-data.json');
  expect(JSON.parse((await nextYear(plan, '--json', '--out', target)).out)).not.toHaveProperty('plan');
});

test('without a plan the command says how it is used', async () => {
  expect(await nextYear()).toMatchObject({ code: 2, out: '' });
});
