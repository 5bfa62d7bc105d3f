import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runSuggest } from '#cli/suggest/run-suggest.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function suggest(...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = runSuggest(args, {
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, out: printed.join('\n'), complaint: complaints.join('\n') };
}

function written(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const plan = ['--plan', 'local/example/plan.json'];
const published = [...plan, '--actuals', 'tests/plans/isehara-actuals.json'];

describe('--json', () => {
  test('has the number, the grade, the reasons and why not, for each indicator', () => {
    const { code, out, complaint } = suggest(...published, '--json');
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    const answers = JSON.parse(out) as { indicator: string; grade: string | null; reasons: string[] }[];
    expect(answers).toHaveLength(13);
    expect(answers[4]).toMatchObject({
      indicator: '3-(1)',
      grade: 'B',
      reasons: [
        '実績2社は、目標値5社に達していません。',
        '実績2社は、基準値2社（2021年度末）と同じです。',
        'このため、「B」（概ね基準値を維持）とします。',
      ],
      rated: 'B',
      agrees: true,
    });
    expect(answers[4]).not.toHaveProperty('cannotSay');
    expect(answers[1]).toMatchObject({ indicator: '1-(2)', grade: null, reasons: [], rated: 'C' });
    expect(answers[1]).toHaveProperty('cannotSay', expect.stringContaining('「検討開始」'));
  });

  test('another year, and roll-ups', () => {
    const other = JSON.parse(suggest(...published, '--year', '2024', '--json').out) as { grade: unknown }[];
    expect(other.every(({ grade }) => grade === null)).toBe(true);
    const nodes = suggest(
      ...['--plan', 'tests/plans/kaededai-sogo.json', '--actuals', 'tests/plans/kaededai-sogo-actuals.json'],
      ...['--nodes', '--json'],
    );
    expect(JSON.parse(nodes.out)).toContainEqual(
      expect.objectContaining({ rollUp: 'measureUp', node: '1-1-2', grade: '★☆☆☆☆', missing: 0 }),
    );
  });
});

test('without --json it is for reading, with how far it agrees', () => {
  const { code, out } = suggest(...published);
  expect(code).toBe(0);
  expect(out).toContain('6-(1)　暴力防止に関する意識啓発活動\n  評価案 A　付けられた評価 A（一致）');
  expect(out).toContain('付けられた評価との一致 12件（評価のある13件のうち）');
});

test('what has to be mended is told beside the answer, and makes it 1', () => {
  const file = written('wrong.json', {
    schema: 1,
    plan: 'danjo3',
    fiscalYear: 2023,
    actuals: [
      { indicator: '6-(1)', raw: '3回' },
      { indicator: '6-(l)', raw: '3回' },
    ],
  });
  const { code, out, complaint } = suggest(...plan, '--actuals', file, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ indicator: '6-(1)', grade: 'A' }));
  expect(complaint).toBe(
    `${file} actuals[1].indicator：「6-(l)」という指標は、計画にありません。「6-(1)」ではありませんか。`,
  );
});

describe('2 where nothing can be said', () => {
  test.each([
    [[], '使い方'],
    [plan, '使い方'],
    [[...published, 'more'], '使い方'],
    [[...published, '--year', 'R5'], '西暦'],
    [[...plan, '--actuals', 'nowhere.json'], 'nowhere.json がありません。'],
    [[...plan, '--actuals', 'package.json'], 'actuals：'],
    [['--plan', 'package.json', '--actuals', 'tests/plans/isehara-actuals.json'], 'package.json '],
  ])('%j', (args, words) => {
    const { code, out, complaint } = suggest(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaint).toContain(words);
  });

  test('a file that is no JSON, or has another shape', () => {
    expect(suggest(...plan, '--actuals', written('broken.json', '{')).complaint).toContain(
      'JSONとして読めません',
    );
    const shapeless = written('shape.json', {
      schema: 1,
      plan: 'danjo3',
      fiscalYear: 2023,
      actuals: [{ indicator: '1-(1)', raw: 3, valu: 3 }],
    });
    const { code, complaint } = suggest(...plan, '--actuals', shapeless);
    expect(code).toBe(2);
    expect(complaint).toContain('actuals[0].raw：');
    expect(complaint).toContain('「value」ではありませんか。');
  });
});
