import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { examplePlan } from '#local/example/example-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The real program in a process of its own. */
function tenken(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'cli/tenken.ts', ...args],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, complaint: stderr };
}

function written(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

test.each([[[]], [['--help']]])('%j prints the help', (args) => {
  const { code, out, complaint } = tenken(...args);
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  for (const command of ['find', 'plan check', 'suggest', 'manifest check', 'manifest render', '--json'])
    expect(out).toContain(command);
});

test.each([
  [['help', 'plan', 'import'], /tenken plan import .*--dry-run/],
  [['round', 'close', 'danjo3', '2023', '--help'], /例：.*round close danjo3 2023/],
  [['help', 'members'], /members export[\s\S]*members import/],
])('%j prints the help of that alone', (args, said) => {
  const { code, out } = tenken(...args);
  expect([code, out]).toEqual([0, expect.stringMatching(said)]);
  expect(out).not.toContain('tenken suggest');
});

test.each([
  [['help', 'nothing']],
  [['plan', 'import', 'a', '--colour']],
  [['fnid']],
  [['toString']],
  [['manifest', 'check']],
  [['manifest', 'check', 'manifest.xml', '--colour']],
  [['find']],
])('%j is answered with how to write it, and 2', (args) => {
  const { code, out, complaint } = tenken(...args);
  expect(code).toBe(2);
  expect(out + complaint).toMatch(/使い方|書いてください/);
  expect(out + complaint).not.toMatch(/\n\s+at /);
});

describe('manifest', () => {
  test('check names the line, in a sentence and as JSON', () => {
    const file = written('manifest.xml', '<a/>');
    const told = tenken('manifest', 'check', file);
    expect(told).toMatchObject({ code: 1, out: '' });
    expect(told.complaint).toContain('1行目（a）：「a」で始まっています。');
    const asJson = tenken('manifest', 'check', file, '--json');
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, problems: [{ rule: 'rootUnknown', line: 1 }] });
  });

  test('a file that is not there is a sentence, not a stack', () => {
    const { code, complaint } = tenken('manifest', 'check', path.join(folder, 'none.xml'));
    expect(code).toBe(1);
    expect(complaint).toMatch(/none\.xml がありません。.+\n$/);
  });

  test('render prints a manifest that keeps every rule', () => {
    const { code, out } = tenken(
      'manifest',
      'render',
      '--origin',
      'https://tenken.example.jp',
      '--version',
      '1.2',
    );
    expect(code).toBe(0);
    expect(out).toContain('<Version>1.2</Version>');
    const file = written('rendered.xml', out);
    expect(tenken('manifest', 'check', file)).toMatchObject({ code: 0, complaint: '' });
  });

  test('render refuses an address without encryption', () => {
    const { code, out, complaint } = tenken('manifest', 'render', '--origin', 'http://tenken.example.jp');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaint).toContain('https://');
  });
});

describe('plan check', () => {
  test('takes the example plan', () => {
    expect(tenken('plan', 'check', 'local/example/plan.json')).toMatchObject({ code: 0, complaint: '' });
  });

  test('says where a definition is wrong and what to do', () => {
    const file = written('plan.json', '{"schema":1,"id":"Danjo","fiscalYear":"2023","colour":1}');
    const { code, complaint } = tenken('plan', 'check', file);
    expect(code).toBe(1);
    expect(complaint).toContain('id：「Danjo」はIDとして使えません。');
    expect(complaint).toContain('fiscalYear：「2023」は文字です。数にしてください。');
    expect(complaint).toContain('name：この項目がありません。文字で加えてください。');
    expect(complaint).toContain('colour：「colour」という項目はここにはありません。');
  });

  test('says which parts do not fit together', () => {
    const [project] = examplePlan.projects;
    const plan = { ...examplePlan, projects: [{ ...project, departments: ['nobody'] }] };
    const { code, complaint } = tenken('plan', 'check', written('nobody.json', JSON.stringify(plan)));
    expect(code).toBe(1);
    expect(complaint).toContain('projects[0].departments[0]：課「nobody」がありません。');
  });

  test('says that a file is no JSON', () => {
    const answer = tenken('plan', 'check', written('broken.json', '{'), '--json');
    expect(answer.code).toBe(1);
    expect(JSON.parse(answer.out).problems).toMatchObject([
      { place: '全体', code: 'notJson', severity: 'blocks', sentence: expect.stringContaining('1行目') },
    ]);
  });
});
