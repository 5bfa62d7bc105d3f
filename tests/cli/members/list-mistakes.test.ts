import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseMembers } from '#cli/members/parse-members.ts';
import { runMembers } from '#cli/members/run-members.ts';
import { sayMemberMistake } from '#cli/members/say-member-mistake.ts';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { mostMemberships } from '#domain/rights/member.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { anInstallation } from '../installation/an-installation.ts';
import { asPlainCsv, asUtf8Csv } from './excel-bytes.ts';

let city: Awaited<ReturnType<typeof anInstallation>>;
beforeAll(async () => {
  city = await anInstallation();
});
afterAll(() => city.stop());

const place = (name: string) => path.join(city.folder, name);
const members = (...args: string[]) => city.as('kanri-1')(runMembers, args);

async function imported(content: string | Uint8Array, ...args: string[]) {
  writeFileSync(place('取込.csv'), content);
  return members('import', place('取込.csv'), ...args);
}

const plan = examplePlan.name;
const heading = '利用者ID,氏名,計画,役割,所管課\r\n';
const good = `a-1,青木,${plan},事務局,\r\n`;

/** What stands wrong, and what is said of it. */
const mistakes: [string, string | Uint8Array, string | RegExp][] = [
  [
    'a role',
    `${heading}${good}a-2,,${plan},係長,\r\n`,
    '3行目：役割「係長」はありません。次のどれかにしてください：所管課、事務局、委員会、管理者',
  ],
  ['no role', `${heading}a-2,,${plan},,\r\n`, '2行目：役割「」はありません。'],
  [
    'a plan',
    `${heading}a-2,,環境計画,事務局,\r\n`,
    /2行目：計画「環境計画」がないか、管理する権限がありません。次のどれかにしてください：.*男女共同参画プラン/,
  ],
  ['no plan', `${heading}a-2,,,事務局,\r\n`, '2行目：計画が空です。'],
  ['a department', `${heading}a-2,,${plan},所管課,市民共働課\r\n`, '2行目：所管課「市民共働課」が'],
  ['nearly a department', `${heading}a-2,,${plan},所管課,市民協動課\r\n`, '「市民協働課」ではありませんか。'],
  ['no department', `${heading}a-2,,${plan},所管課,\r\n`, '2行目：所管課が空です。'],
  [
    'a department too many',
    `${heading}a-2,,${plan},事務局,市民協働課\r\n`,
    '2行目：役割が「事務局」のときは、所管課を空にしてください。',
  ],
  ['a person twice', `${heading}${good}${good}`, '3行目：2行目と同じです。'],
  [
    'a person by two names',
    `${heading}${good}a-1,赤木,${plan},委員会,\r\n`,
    '3行目：利用者ID「a-1」の氏名が、2行目と違います。',
  ],
  ['nobody', `${heading},,${plan},事務局,\r\n`, '2行目：利用者IDが空です。'],
  [
    'a rounded number',
    `${heading}1.23457E+11,,${plan},事務局,\r\n`,
    '2行目：利用者ID「1.23457E+11」は、Excelで桁が丸められています。',
  ],
  ['a long id', `${heading}${'x'.repeat(256)},,${plan},事務局,\r\n`, '2行目：利用者ID「xxxx'],
  ['an id of two lines', `${heading}"a\nb",,${plan},事務局,\r\n`, '2行目：利用者ID「'],
  ['a long name', `${heading}a-2,${'名'.repeat(201)},${plan},事務局,\r\n`, '2行目：氏名は200文字まで'],
  [
    'a name of two lines, the line after it counted on',
    `${heading}a-2,"一\r\n二",${plan},事務局,\r\na-3,,${plan},長,\r\n`,
    /2行目：氏名は.*\n.*4行目：役割「長」/,
  ],
  [
    'a comma without quotes',
    `${heading}a-2,大山, さくら,${plan},事務局,\r\n`,
    '2行目：見出しより1列多く書かれています。',
  ],
  ['an open quote', `${heading}${good}a-2,"大山,${plan},事務局,\r\n`, '3行目：引用符（"）が閉じていません。'],
  [
    'a quote within',
    `${heading}a-2,"大"山,${plan},事務局,\r\n`,
    '2行目：引用符（"）の位置が正しくありません。',
  ],
  ['a heading', '利用者ID,氏名,計画,役割\r\n', '1行目：見出し「所管課」がありません。'],
  ['a heading twice', `氏名,${heading}`, '1行目：見出し「氏名」が2つあります。'],
  ['nothing', '', '1行目：1行も書かれていません。'],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), '1行目：CSVとして読めません。'],
  ['UTF-16', Buffer.from(`\ufeff${heading}`, 'utf16le'), '1行目：CSVとして読めません。'],
  ['a NUL', `${heading}a-2,\u0000,${plan},事務局,\r\n`, '1行目：CSVとして読めません。'],
  ['six million letters', `${heading}${'x'.repeat(6_000_000)}`, '1行目：ファイルが大きすぎます'],
  ['one long cell', `${heading}${'"'.repeat(4_000_000)}`, '2行目：利用者ID「'],
];

test.each(mistakes)('%s is told with its line, and nothing is changed', async (_, content, said) => {
  const before = (await members('export')).out;
  const { code, complaint } = await imported(content);
  expect([code, complaint]).toEqual([1, expect.stringMatching(said instanceof RegExp ? said : /./)]);
  if (typeof said === 'string') expect(complaint).toContain(said);
  expect(complaint).toMatch(/直してから、もう一度取り込んでください。何も変えていません。$/);
  expect(complaint.length).toBeLessThan(20_000);
  expect((await members('export')).out).toBe(before);
});

test('the same in plain CSV of Excel, and for a program', async () => {
  const csv = `${heading}a-2,髙﨑,${plan},課長①,\r\n`;
  for (const bytes of [asPlainCsv(csv), asUtf8Csv(csv)]) {
    const { code, out } = await imported(bytes, '--json');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        ...{ ok: false, code: 'listWrong' },
        mistakes: [
          { line: 2, code: 'roleUnknown', role: '課長①', message: expect.stringContaining('役割「課長①」') },
        ],
      },
    ]);
  }
});

test('of many mistakes the first fifty are shown, and how many more there are', async () => {
  const csv = heading + Array.from({ length: 80 }, (_, index) => `b-${index},,${plan},長,\r\n`).join('');
  const { complaint } = await imported(csv);
  expect(complaint.split('\n')).toHaveLength(51);
  expect(complaint).toContain('ほかに30件あります。');
});

test('a person with more lines than a transaction takes is told so', () => {
  const departments = Array.from({ length: 60 }, (_, index) => ({
    id: `d${index}` as DepartmentId,
    name: `第${index}課`,
  }));
  const rows = departments.map(({ name }, index) => ({
    line: index + 2,
    cells: { 利用者ID: 'a-1', 氏名: '', 計画: plan, 役割: '所管課', 所管課: name },
  }));
  const { mistakes: found } = parseMembers(rows, [{ ...examplePlan, departments }]);
  expect(found.map(sayMemberMistake)).toEqual([
    `2行目：利用者ID「a-1」の行が多すぎます。1人につき${mostMemberships}行までにしてください。`,
  ]);
});

test('names that every object has are looked up like other ids and plans', async () => {
  const csv = `${heading}__proto__,constructor,__proto__,toString,\r\n`;
  const { code, complaint } = await imported(csv);
  expect([code, complaint]).toEqual([
    1,
    expect.stringMatching(/計画「__proto__」がない.*\n.*役割「toString」は/),
  ]);
  const tried = await imported(`${heading}__proto__,constructor,${plan},事務局,\r\n`, '--dry-run', '--json');
  expect(JSON.parse(tried.out).changes).toMatchObject([{ kind: 'added', member: { name: 'constructor' } }]);
});

test.each([
  [['import'], 'usage'],
  [['import', 'a.csv', 'b.csv'], 'usage'],
  [['export', 'a.csv', 'b.csv'], 'usage'],
])('%j is wrong use', async (args, code) => {
  const { code: exit, out } = await members(...args, '--json');
  expect([exit, JSON.parse(out).code]).toEqual([2, code]);
});

test.each([
  ['ない.csv', 'がありません'],
  ['フォルダー.csv', 'を読めません'],
])('%s cannot be read', async (name, said) => {
  mkdirSync(place('フォルダー.csv'), { recursive: true });
  const { code, complaint } = await members('import', place(name));
  expect([code, complaint]).toEqual([2, expect.stringContaining(said)]);
  const { out } = await members('import', place(name), '--json');
  expect(JSON.parse(out)).toMatchObject({ ok: false, code: 'fileUnreadable' });
});
