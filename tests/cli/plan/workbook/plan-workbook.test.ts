import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlanWorkbook } from '#cli/plan/workbook/read-plan-workbook.ts';
import { writePlanWorkbook } from '#cli/plan/workbook/write-plan-workbook.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { allTables } from '#domain/plan-workbook/all-tables.ts';
import { ruleIds } from '#domain/rules/rule-ids.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { readText } from '#local/workbook-host/codec/package-text.ts';
import { readPackage } from '#local/workbook-host/codec/zip-package.ts';
import { smallPlan } from '#tests/domain/plan-workbook/small-plan.ts';
import { openXmlErrors } from '#tests/open-xml-errors.ts';
import { planArbitrary } from '#tests/plans/plan-arbitrary.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';
import { editWorkbook } from './edit-workbook.ts';

const testPlans = [
  'kawasaki',
  'nagareyama-r6',
  'nagareyama-r7',
  'tochigi',
  'toyoake',
  'kaededai-sogo',
  'hamasato-kankyo-bosai',
];

function bytesOf(plan: PlanDefinition): Uint8Array {
  const written = writePlanWorkbook(plan);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.bytes;
}

describe.each(['example', ...testPlans])('%s', (name) => {
  const plan = name === 'example' ? examplePlan : readTestPlan(name);
  const bytes = bytesOf(plan);

  test('comes back from its workbook as it was', () => {
    expect(readPlanWorkbook(bytes, 'a.xlsx')).toMatchObject({ ok: true, newIds: [], plan });
    expect(readPlanWorkbook(bytes, 'a.xlsx')).toHaveProperty('plan', plan);
  });

  test('is a workbook in which Microsoft finds nothing wrong', async () => {
    expect(await openXmlErrors(bytes)).toEqual([]);
  });
});

test('any definition comes back from its workbook', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const read = readPlanWorkbook(bytesOf(plan), 'a.xlsx');
      expect(read).toHaveProperty('plan', plan);
    }),
    { numRuns: 5 },
  );
});

test('odd texts come back and leave the file sound', async () => {
  const texts = [
    '=A1',
    "'007",
    '1-1',
    ' 端の空白 ',
    '"',
    'a\tb\r\nc',
    '\u0007',
    '_x000D_',
    '<&>',
    '𠮷野',
    '指定なし',
  ];
  const projects = texts.map((text, index) => ({
    ...(smallPlan.projects[0] as PlanDefinition['projects'][number]),
    id: `p${index}` as PlanDefinition['projects'][number]['id'],
    number: String(index),
    name: text,
  }));
  const plan = { ...smallPlan, projects };
  const bytes = bytesOf(plan);
  expect(await openXmlErrors(bytes)).toEqual([]);
  const read = readPlanWorkbook(bytes, 'a.xlsx');
  // A control character is no text for a plan; that is told, not lost.
  const name = (one: { message: string }) => one.message.includes('表示できない文字');
  expect(read.ok ? [] : read.problems.filter((one) => !name(one))).toEqual([]);
  expect(read.ok ? 0 : read.problems.length).toBe(1);
});

test('a text as long as a cell can be survives; a longer one is told', () => {
  const withText = (length: number): PlanDefinition => {
    const [first, ...rest] = smallPlan.projects;
    const given = [{ field: 'outline', text: '文'.repeat(length) }] as never;
    return { ...smallPlan, projects: [{ ...(first as PlanDefinition['projects'][number]), given }, ...rest] };
  };
  const plan = withText(32_767);
  expect(readPlanWorkbook(bytesOf(plan), 'a.xlsx')).toHaveProperty('plan', plan);
  expect(writePlanWorkbook(withText(32_768))).toEqual({
    ok: false,
    problems: [{ code: 'longerThanCell', place: 'projects[0].given[0].text', length: 32_768 }],
  });
});

describe('the workbook', () => {
  const parts = readPackage(bytesOf(examplePlan));
  const xmls = [...parts.keys()].map((name) => [name, readText(parts, name) ?? ''] as const);
  const worksheets = xmls.filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const tables = xmls.filter(([name]) => name.startsWith('xl/tables/'));

  test('has a table for each worksheet of the definition, and no two on one', () => {
    expect(tables).toHaveLength(allTables.length);
    expect(worksheets).toHaveLength(allTables.length + 3);
    for (const [, xml] of worksheets)
      expect(xml.match(/<tablePart /g) ?? []).toSatisfy((found) => found.length < 2);
  });

  test('every cell that says what may stand in it offers it, and every heading explains itself', () => {
    const project =
      worksheets.find(([, xml]) => xml.includes('>研修') || xml.includes('市職員の能力開発'))?.[1] ?? '';
    const lists = [...project.matchAll(/<formula1>([^<]*)<\/formula1>/g)].map(([, list]) => list);
    expect(lists).toContain('&quot;課ごと,連名で1枚,主となる課だけ&quot;');
    expect(lists).toContain('一覧_体系');
    expect(project.includes('promptTitle="番号" prompt="【必須】様式に印刷されている番号')).toBe(true);
    const all = worksheets.flatMap(([, xml]) => [...xml.matchAll(/<formula1>([^<]*)<\/formula1>/g)]);
    expect(all.map(([, list]) => list)).toContain(`点検の一覧!$A$3:$A$${ruleIds.length + 2}`);
    for (const [, xml] of worksheets) {
      for (const [, list = ''] of xml.matchAll(/<formula1>&quot;(.*?)&quot;<\/formula1>/g))
        expect(list.length).toBeLessThan(255);
      for (const [, text = ''] of xml.matchAll(/ prompt="([^"]*)"/g))
        expect(text.length).toBeLessThanOrEqual(255);
    }
  });

  test('names of the lists point at columns that are there', () => {
    const workbook = readText(parts, 'xl/workbook.xml') ?? '';
    const names = [...workbook.matchAll(/<definedName name="一覧_[^"]*">([^[]+)\[([^\]]+)\]</g)];
    expect(names.length).toBeGreaterThan(10);
    for (const [, table = '', column = ''] of names) {
      const xml = tables.find(([, one]) => one.includes(`displayName="${table}"`))?.[1];
      expect(xml).toContain(`name="${column}"`);
    }
  });

  test('keeps the headings in sight and repeats them in print, on A4 across', () => {
    for (const [, xml] of worksheets) expect(xml).toContain('<pageSetup paperSize="9" fitTo');
    expect(worksheets.filter(([, xml]) => xml.includes('state="frozen"'))).toHaveLength(allTables.length + 2);
    expect(readText(parts, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });
});

describe('what is wrong with the definition is told by cell', () => {
  test.each<[string, string, Record<string, string | number | null>, string[]]>([
    ['a number twice', '事業', { A7: '１' }, ['事業!A7 番号「１」が 「事業」のA6 と重なっています。']],
    [
      'an id twice',
      '所管課',
      { G7: 'shokuin' },
      ['所管課!G7 IDの「shokuin」が 「所管課」のG6 と重なっています。どちらかを変えてください。'],
    ],
    [
      'an id that cannot be',
      '所管課',
      { G7: '職員' },
      [
        '所管課!G7 「職員」はIDとして使えません。半角の英小文字で始め、英小文字と数字だけで32文字以内にしてください。',
      ],
    ],
    ['a blank cell', '所管課', { A6: null }, ['所管課!A6 空いています。必ず書いてください。']],
  ])('%s', (_, worksheet, cells, sentences) => {
    const read = readPlanWorkbook(editWorkbook(bytesOf(smallPlan), worksheet, cells), 'a.xlsx');
    const told = read.ok
      ? []
      : read.problems.map(({ worksheet: at, cell, message }) => `${at}!${cell} ${message}`);
    for (const sentence of sentences) {
      expect(told).toContainEqual(expect.stringMatching(`^${sentence}`));
    }
  });
});
