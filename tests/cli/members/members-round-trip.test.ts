import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runMembers } from '#cli/members/run-members.ts';
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
const heading = '利用者ID,氏名,計画,役割,所管課\r\n';

async function exported(name: string): Promise<string> {
  expect(await members('export', place(name), '--force')).toMatchObject({ code: 0 });
  return readFileSync(place(name), 'utf8');
}

async function imported(content: string | Uint8Array, ...args: string[]) {
  writeFileSync(place('取込.csv'), content);
  return members('import', place('取込.csv'), ...args);
}

const line = (subject: string, name: string, role = '事務局', department = '') =>
  `${subject},${name},${examplePlan.name},${role},${department}\r\n`;

describe('a list that was exported', () => {
  test('is what Excel opens, for each membership a line', async () => {
    const csv = await exported('名簿.csv');
    expect(csv.startsWith(`\ufeff${heading}`)).toBe(true);
    expect(csv).toContain(line('jinken-3', '高森 恵子', '所管課', '人権・広聴相談課'));
    expect(csv).toContain(line('jinken-3', '高森 恵子'));
    expect((await members('export')).out).toBe(csv.trimEnd());
  });

  test('changes nothing when it comes back, and is exported again byte for byte', async () => {
    const csv = await exported('名簿.csv');
    const { code, out } = await imported(csv, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { ok: true, dryRun: false, changes: [], left: 0 }]);
    expect(await exported('もう一度.csv')).toBe(csv);
  });

  test('overwrites nothing unless asked to', async () => {
    await exported('名簿.csv');
    expect(await members('export', place('名簿.csv'), '--json')).toMatchObject({
      code: 2,
      out: expect.stringContaining('fileExists'),
    });
    expect(existsSync(place('ない/名簿.csv'))).toBe(false);
    expect((await members('export', place('ない/名簿.csv'), '--json')).out).toContain('fileUnwritable');
  });
});

describe('a list that somebody wrote', () => {
  const names = '①㈱髙﨑 はるか';

  test.each([
    ['UTF-8 of Excel', asUtf8Csv],
    ['UTF-8 of an editor', (text: string) => Buffer.from(text)],
    ['plain CSV of Excel', asPlainCsv],
    ['line feeds only', (text: string) => asUtf8Csv(text.replaceAll('\r\n', '\n'))],
    ['carriage returns only', (text: string) => asUtf8Csv(text.replaceAll('\r\n', '\r'))],
  ])('in %s is read, with letters of companies and names', async (_, encode) => {
    const { code, out } = await imported(encode(heading + line('takasaki', names)), '--dry-run', '--json');
    expect([code, JSON.parse(out).changes]).toMatchObject([0, [{ kind: 'added', member: { name: names } }]]);
  });

  test('may have its columns in another order and more of them, empty lines, and cells in quotes', async () => {
    const csv = `備考,役割,氏名,利用者ＩＤ,計画,所管課\r\n"一行目\r\n二行目, ""引用""",委員会,名 前,q-1,${examplePlan.id},\r\n,,,,,\r\n`;
    const { code, out } = await imported(csv, '--dry-run', '--json');
    expect([code, JSON.parse(out).changes]).toMatchObject([
      0,
      [{ kind: 'added', member: { subject: 'q-1', name: '名 前', memberships: [{ role: 'committee' }] } }],
    ]);
  });

  test('is tried without changing anything, then taken, and says what it did', async () => {
    const before = await exported('前.csv');
    const csv = heading + line('shin-1', '新 一郎') + line('jimukyoku-1', '桜台 博', '委員会');
    const tried = await imported(csv, '--dry-run');
    expect(tried.out).toContain('追加：shin-1 新 一郎　＋');
    expect(tried.out).toContain(
      `変更：jimukyoku-1 桜台 博　＋${examplePlan.name}・委員会　−${examplePlan.name}・事務局`,
    );
    expect(tried.out).toContain('追加1人、変更1人、削除0人、変わりなし0人です。試しに調べただけで');
    expect(tried.out).toMatch(/名簿にない\d+人は、そのままです。外すときは --remove-absent/);
    expect(await exported('後.csv')).toBe(before);
    expect((await imported(csv)).out).toContain('追加1人、変更1人、削除0人、変わりなし0人で取り込みました。');
    expect((await imported(csv)).out).toContain('追加0人、変更0人、削除0人、変わりなし2人で取り込みました。');
    expect((await exported('後.csv')).split('\r\n').length).toBe(before.split('\r\n').length + 1);
    expect((await imported(before, '--remove-absent')).out).toContain('削除：shin-1');
    expect(await exported('後.csv')).toBe(before);
  });

  test.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '＝1', "'=1", "''=1", '=HYPERLINK("x,y")'])(
    'may name a person %j: no formula in the file, and the same when it comes back',
    async (name) => {
      const before = await exported('前.csv');
      const quoted = `"'${name.replaceAll('"', '""')}"`;
      expect((await imported(heading + line('f-1', quoted))).code).toBe(0);
      const csv = await exported('式.csv');
      const cell = /^f-1,("(?:[^"]|"")*"|[^,]*),/m.exec(csv)?.[1] ?? '';
      expect(cell.replaceAll('""', '"').replace(/^"|"$/g, '')).toBe(`'${name}`);
      expect(JSON.parse((await imported(csv, '--json')).out)).toMatchObject({ changes: [] });
      const { members: stored } = JSON.parse((await members('export', '--json')).out);
      expect(stored).toContainEqual(expect.objectContaining({ subject: 'f-1', name }));
      await imported(before, '--remove-absent');
    },
  );
});

test.each(['jimukyoku-1', 'jinken-1', 'iin-1', 'mukankei-1'])(
  '%s may neither read nor write a list',
  async (subject) => {
    const before = await exported('前.csv');
    writeFileSync(place('取込.csv'), heading + line(subject, '自分', '管理者'));
    for (const args of [
      ['import', place('取込.csv')],
      ['export', place('なし.csv')],
    ]) {
      const { code, complaint } = await city.as(subject)(runMembers, args);
      expect([code, complaint]).toEqual([
        2,
        expect.stringMatching(/権限がありません|登録されていません|がない/),
      ]);
    }
    expect(existsSync(place('なし.csv'))).toBe(false);
    expect(await exported('後.csv')).toBe(before);
  },
);
