import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { CheckAnswer } from '#cli/check/check-answer.ts';
import { exampleBooks } from '#local/example/example-books.ts';
import { workbookBytes } from '../workbook-bytes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plan = 'local/example/plan.json';

function put(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function bookOf(owner: string): Uint8Array {
  const book = exampleBooks.find((one) => one.owner === owner);
  if (!book) throw new Error(`no workbook of ${owner}`);
  return book.make();
}

interface Told {
  code: number;
  out: string;
  complaint: string;
}

/** The real program in a process of its own. */
function check(...args: string[]): Promise<Told> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/tenken.ts', 'check', ...args],
      { maxBuffer: 50_000_000 },
      (error, out, complaint) => resolve({ code: error ? Number(error.code) : 0, out, complaint }),
    );
  });
}

async function answerFor(...files: string[]): Promise<CheckAnswer & { exit: number }> {
  const { code, out } = await check(...files, '--plan', plan, '--json');
  const answer: CheckAnswer = JSON.parse(out);
  return { ...answer, exit: code };
}

/** The parts of a small workbook, with some of them changed or added. */
function withParts(change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>): Uint8Array {
  const parts = unzipSync(workbookBytes('様式', [['№', 2]]));
  return zipSync({ ...parts, ...change(parts) }, { level: 1 });
}

/** The directory says of the last part that it unpacks to 400 MB; nobody has to make them. */
function statingSize(bytes: Uint8Array): Uint8Array {
  const directory = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 400_000_000, true);
  return bytes;
}

/** One form of 青少年課 with a text in its first written field. */
function formBytes(number: string, label: string, text: string, name?: string): Uint8Array {
  return workbookBytes('様式', [
    ['№', number],
    ['所管課', '青少年課'],
    ...(name === undefined ? [] : [['事業名', name]]),
    [label, text],
    ['自己点検評価', '多くの青少年に参加してもらうことができました。'],
    ['今後の課題及び方向性', '担い手の確保が課題です。'],
  ]);
}

const worksheetPart = 'xl/worksheets/sheet1.xml';

function textOf(parts: Record<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts[name] ?? new Uint8Array());
}

describe('tenken check', () => {
  test('gives each form with its fields and findings, in the order of the files', async () => {
    const files = [put('a.xlsx', bookOf('青少年課')), put('b.xlsx', bookOf('市民協働課'))];
    const { forms, exit } = await answerFor(...files);
    expect([...new Set(forms.map(({ file }) => file))]).toEqual(files);
    expect(forms.find(({ project }) => project === '6')).toMatchObject({
      worksheet: '青少年課',
      department: '青少年課',
      fields: expect.arrayContaining([
        { field: 'activity', cell: expect.stringMatching(/^B\d+$/), text: expect.any(String) },
      ]),
    });
    const weekday = forms
      .flatMap((form) => form.findings.map((finding) => ({ form, finding })))
      .find(({ finding }) => finding.rule === 'weekday-of-date');
    const text = weekday?.form.fields.find(({ field }) => field === weekday.finding.field)?.text;
    expect(weekday?.finding).toMatchObject({
      severity: expect.any(String),
      cure: expect.stringContaining('曜日'),
    });
    expect(text?.slice(weekday?.finding.start, weekday?.finding.end)).toBe(weekday?.finding.excerpt);
    expect(exit).toBe(1);
  });

  test('without anything that blocks it ends with 0', async () => {
    const file = put('shido.xlsx', bookOf('教育指導課'));
    const { code, out } = await check(file, '--plan', plan, '--department', '教育指導課');
    expect([code, out.includes('要修正0件')]).toEqual([out.includes('要修正0件') ? 0 : 1, code === 0]);
  });

  test('only the forms of a department, under any of its names', async () => {
    const file = put('kyoiku.xlsx', bookOf('教育指導課'));
    const { out } = await check(file, '--plan', plan, '--department', '教育 指導課', '--json');
    const { forms }: CheckAnswer = JSON.parse(out);
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter(({ department }) => !department.includes('教育指導課'))).toEqual([]);
  });

  test('last year’s workbooks and reported actuals are read beside them', async () => {
    const text =
      '青少年の居場所づくりについて、指導員と意見を交わし、夏休みの工作教室と冬の凧あげ大会を各地区で開きました。';
    const now = put('now.xlsx', formBytes('6', 'R5年度の取組内容', text));
    const before = put('before.xlsx', formBytes('6', 'R4年度の取組内容', text));
    const alone = await answerFor(now);
    const beside = await answerFor(now, '--previous', before);
    const rules = ({ forms }: CheckAnswer) =>
      forms.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules(alone)).not.toContain('same-as-last-year');
    expect(rules(beside)).toContain('same-as-last-year');
    expect(beside.forms.map(({ file }) => file)).toEqual([now]);
  });

  test('forms in several files are compared with each other', async () => {
    const text =
      '電話と面接で相談を受け付け、必要に応じて専門の機関を紹介し、一人ひとりの事情に合わせて支援の方法を話し合いました。';
    const one = put('one.xlsx', formBytes('6', 'R5年度の取組内容', text));
    const other = put('other.xlsx', formBytes('31', 'R5年度の取組内容', text));
    const { forms } = await answerFor(one, other);
    expect(forms.map(({ findings }) => findings.some(({ rule }) => rule === 'same-as-other-sheet'))).toEqual([
      true,
      true,
    ]);
  });

  test('a project’s name that is not the plan’s is found in its cell', async () => {
    const { forms } = await answerFor(
      put('name.xlsx', formBytes('6', 'R5年度の取組内容', '', '健全育成支援事業を活用した学習')),
    );
    const [form] = forms;
    expect(form?.fields).toContainEqual({
      field: 'projectName',
      cell: expect.any(String),
      text: '健全育成支援事業を活用した学習',
    });
  });

  test('a file of actuals that cannot be read is wrong use', async () => {
    const file = put('actuals.json', strToU8('{'));
    const { code, complaint } = await check(
      put('some.xlsx', bookOf('青少年課')),
      '--plan',
      plan,
      '--actuals',
      file,
    );
    expect(code).toBe(2);
    expect(complaint).toContain('actuals.json');
  });

  test('another year makes the headings those of another year', async () => {
    const file = put('year.xlsx', bookOf('市民協働課'));
    const { out } = await check(file, '--plan', plan, '--year', '2024', '--json');
    const { forms }: CheckAnswer = JSON.parse(out);
    expect(forms.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain('other-year-label');
  });

  test.each([
    [[]],
    [['a.xlsx', '--plan', plan, '--year', '令和5']],
    [['a.xlsx', '--plan', plan, '--department', '存在しない課']],
    [['a.xlsx', '--plan', 'none.json']],
  ])('%j is wrong use', async (args) => {
    const { code, complaint } = await check(...args);
    expect(code).toBe(2);
    expect(complaint).toMatch(/使い方|ください/);
  });
});

describe('what is refused, the rest being checked all the same', () => {
  const good = () => put('good.xlsx', bookOf('市民協働課'));
  const millionRows = Array.from(
    { length: 1_000_000 },
    (_, at) => `<row r="${at + 10}" s="0" ht="20"/>`,
  ).join('');

  test.each<[string, string, () => Uint8Array]>([
    ['no workbook', 'notAWorkbook', () => strToU8('メモ')],
    [
      'a zip bomb',
      'tooLarge',
      () => statingSize(withParts(() => ({ 'xl/media/image1.png': new Uint8Array(1) }))),
    ],
    [
      'more worksheets than Excel makes',
      'tooManyWorksheets',
      () =>
        withParts((parts) => {
          const [, reference = ''] =
            /<sheet [^>]*r:id="([^"]+)"/.exec(textOf(parts, 'xl/workbook.xml')) ?? [];
          const sheets = Array.from(
            { length: 300 },
            (_, at) => `<sheet name="s${at}" sheetId="${at + 10}" r:id="${reference}"/>`,
          ).join('');
          const text = textOf(parts, 'xl/workbook.xml').replace(
            /<sheets>.*<\/sheets>/s,
            `<sheets>${sheets}</sheets>`,
          );
          return { 'xl/workbook.xml': strToU8(text) };
        }),
    ],
    [
      'texts without end',
      expect.stringMatching(/^too(?:Large|Slow)$/),
      () =>
        withParts((parts) => {
          const cells = Array.from(
            { length: 700_000 },
            (_, at) => `<row r="${at + 10}"><c><v>1</v></c></row>`,
          );
          return {
            [worksheetPart]: strToU8(
              textOf(parts, worksheetPart).replace('</sheetData>', `${cells.join('')}</sheetData>`),
            ),
          };
        }),
    ],
  ])(
    '%s',
    async (_, code, make) => {
      const file = put('bad.xlsx', make());
      const { refusals, forms, exit } = await answerFor(file, good());
      expect(refusals).toEqual([{ file, code, message: expect.stringMatching(/bad\.xlsx.+ください。$/) }]);
      expect(forms.map(({ file: of }) => path.basename(of))).toContain('good.xlsx');
      expect(exit).toBe(2);
    },
    60_000,
  );

  test('a million rows with a format only are no hindrance', async () => {
    const bytes = withParts((parts) => ({
      [worksheetPart]: strToU8(
        textOf(parts, worksheetPart).replace('</sheetData>', `${millionRows}</sheetData>`),
      ),
    }));
    const { refusals } = await answerFor(put('rows.xlsx', bytes));
    expect(refusals).toEqual([]);
  });

  test('links to other files are told and not followed', async () => {
    const parts = unzipSync(bookOf('市民協働課'));
    const types = textOf(parts, '[Content_Types].xml').replace(
      '</Types>',
      '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>',
    );
    const link = '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    const bytes = zipSync({
      ...parts,
      '[Content_Types].xml': strToU8(types),
      'xl/externalLinks/externalLink1.xml': strToU8(link),
    });
    const { refusals, forms, exit } = await answerFor(put('links.xlsx', bytes));
    expect(refusals).toMatchObject([{ code: 'externalLinks' }]);
    expect(forms.length).toBeGreaterThan(0);
    expect(exit).not.toBe(2);
  });

  test('a file that is not there', async () => {
    const { refusals, exit } = await answerFor(path.join(folder, 'none.xlsx'));
    expect(refusals).toMatchObject([{ code: 'notFound' }]);
    expect(exit).toBe(2);
  });
});
