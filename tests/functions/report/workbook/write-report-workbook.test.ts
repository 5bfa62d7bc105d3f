import type { Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Report, ReportField } from '#domain/report/report.ts';
import { isBlank } from '#domain/text/is-blank.ts';
import { wrapLines } from '#domain/text/wrap-lines.ts';
import { lineWidth } from '#functions/report/workbook/printed-row.ts';
import { writeReportWorkbook } from '#functions/report/workbook/write-report-workbook.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { openXmlErrors } from '#tests/open-xml-errors.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';
import { fullReport, lengthAt, sentencesOf } from './full-report.ts';
import { columnTexts, type PrintedText, printedTexts, timesIn, worksheetsOf } from './printed-worksheet.ts';

const plans: [string, PlanDefinition][] = [
  ['example', examplePlan],
  ...['kawasaki', 'kaededai-sogo'].map((name): [string, PlanDefinition] => [name, readTestPlan(name)]),
];

const odd = '①㈱～−‐𠮷👨‍👩‍👧ｶﾞが゙\u3000\u00a0\t"<&>]]>_x0041_&amp;';

/** Sixteen characters to 1,200, one of 32,000, and one of characters that programs stumble over. */
function textAt(place: string, n: number): string {
  if (n === 3) return `「${place}」${sentencesOf(32_000, place)}`;
  if (n === 5) return `「${place}」${odd}`;
  return `「${place}」${sentencesOf(lengthAt(place), place)}`;
}

describe.each(plans)('the report of %s as a workbook', (_name, plan) => {
  let n = 0;
  const report = fullReport(plan, { textOf: (place) => textAt(place, n++) });
  let bytes: Uint8Array;
  let worksheets: Sheet[];
  beforeAll(async () => {
    bytes = await writeReportWorkbook(report);
    worksheets = await worksheetsOf(bytes);
  });

  test('has every character of every entry once', () => {
    const said = columnTexts(worksheets.find(({ name }) => name === 'Ⅴ点検評価シート'));
    const written = entriesOf(report);
    expect(written.some((text) => text.length > 32_000)).toBe(true);
    const times = written.map((text) => ({ text, times: timesIn(said, text) }));
    expect(times.filter(({ times: found }) => found !== 1)).toEqual([]);
  });

  test('has no text that is taller than its rows, and no row that is taller than Excel’s', () => {
    const texts = worksheets.flatMap(printedTexts);
    expect(texts.filter((one) => neededHeight(one) > one.height)).toEqual([]);
    const heights = worksheets.flatMap(({ rowDefs }) => [...(rowDefs?.values() ?? [])]);
    expect(heights.filter(({ height = 0 }) => height <= 0 || height > 409)).toEqual([]);
  });

  test('breaks its pages itself, before they are full', () => {
    for (const worksheet of worksheets) {
      const across = worksheet.pageSetup?.orientation === 'landscape';
      for (const height of pageHeights(worksheet)) expect(height).toBeLessThanOrEqual(across ? 450 : 690);
    }
  });

  test('is a workbook without a mistake', async () => {
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('is the same bytes for the same report in another year', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    onTestFinished(() => void vi.useRealTimers());
    expect(Buffer.from(await writeReportWorkbook(structuredClone(report))).equals(bytes)).toBe(true);
  });

  test('says on every worksheet that it is a draft', () => {
    const headers = worksheets.map(({ headerFooter }) => headerFooter?.oddHeader);
    expect(headers.length).toBeGreaterThanOrEqual(6);
    expect(headers.filter((one) => !one?.includes('【案】'))).toEqual([]);
  });
});

const fieldTexts = (field: ReportField) =>
  field.kind === 'texts' ? field.texts.map(({ text }) => text) : field.rows.flatMap(({ cells }) => cells);

function entriesOf({ sheets }: Report): string[] {
  return sheets
    .flatMap(({ fields }) => fields.flatMap(fieldTexts))
    .filter((text) => !isBlank(text) && /^「.*\/.*\/.*」/.test(text));
}

/** Excel's own line pitch of the font, without anything to spare; the lines are those of the estimate. */
function neededHeight({ text, size, widths }: PrintedText): number {
  return wrapLines(text, lineWidth(widths, size)).length * size * 1.35;
}

function pageHeights({ rowDefs, rowBreaks = [] }: Sheet): number[] {
  const pages = new Map<number, number>();
  for (const [row, { height = 0 }] of rowDefs ?? []) {
    const page = rowBreaks.filter((end) => end < row).length;
    pages.set(page, (pages.get(page) ?? 0) + height);
  }
  return [...pages.values()];
}

describe('what a department wrote', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    "=cmd|'/c calc'!A1",
    '#N/A',
    '#REF!',
    '_x003D_1',
    '１',
    '007',
    'TRUE',
  ];
  const entry = (n: number) => hostile[n % hostile.length] ?? '';

  test('stays a text, whatever it looks like', async () => {
    let n = 0;
    const report = fullReport(examplePlan, { textOf: () => entry(n++) });
    const bytes = await writeReportWorkbook(report);
    const sheets = await worksheetsOf(bytes);
    const sheet = sheets.find(({ name }) => name === 'Ⅴ点検評価シート');
    const cells = [...(sheet?.cells?.values() ?? [])];
    expect(cells.filter(({ formula, type }) => formula !== undefined || type === 'error')).toEqual([]);
    const said = sheet ? printedTexts(sheet).map(({ text }) => text) : [];
    for (const text of hostile) expect(said).toContain(text);
    expect(cells.filter(({ value }) => typeof value === 'number' || typeof value === 'boolean')).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('is not a formula either when somebody types into its cell', async () => {
    const report = fullReport(examplePlan, { textOf: () => '=1+1' });
    const sheets = await worksheetsOf(await writeReportWorkbook(report));
    const cells = [...(sheets.find(({ name }) => name === 'Ⅴ点検評価シート')?.cells?.values() ?? [])];
    const written = cells.filter(({ value }) => value === '=1+1');
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter(({ style }) => style?.numFmt !== '@')).toEqual([]);
  });

  test('shows □ for what a workbook cannot hold', async () => {
    const was = 'あ\u0000い\u000bう\ud800え\uffffお\r\nか';
    const errata = [{ day: '2024-11-05', place: '№1', was, is: '' }];
    const report = fullReport(examplePlan, { edition: { kind: 'final', day: '2024-09-30', errata } });
    const bytes = await writeReportWorkbook(report);
    const sheets = await worksheetsOf(bytes);
    const said = sheets.flatMap(printedTexts).map(({ text }) => text);
    expect(said).toContain('あ□い□う□え□お\nか');
    expect(await openXmlErrors(bytes)).toEqual([]);
  });
});

describe('a final report', () => {
  const edition = {
    kind: 'final' as const,
    day: '2024-09-30',
    errata: [{ day: '2024-11-05', place: '№12の自己点検評価', was: '123人', is: '132人' }],
  };

  test('is not marked as a draft, and tells its day and its errata', async () => {
    const bytes = await writeReportWorkbook(fullReport(examplePlan, { edition }));
    const sheets = await worksheetsOf(bytes);
    const said = sheets.flatMap(printedTexts).map(({ text }) => text);
    expect(said.filter((text) => text.includes('【案】'))).toEqual([]);
    expect(sheets.filter(({ headerFooter }) => headerFooter?.oddHeader?.includes('案'))).toEqual([]);
    expect(said).toContain('令和6年9月30日　確定');
    expect(sheets.map(({ name }) => name).at(-1)).toBe('正誤');
    expect(said).toEqual(expect.arrayContaining(['№12の自己点検評価', '123人', '132人']));
    expect(await openXmlErrors(bytes)).toEqual([]);
  });
});

test('a part of the report that a plan has nothing for says so', async () => {
  const worksheets = await worksheetsOf(await writeReportWorkbook(fullReport(readTestPlan('tochigi'))));
  const said = worksheets.map((sheet) => [sheet.name, ...printedTexts(sheet).map(({ text }) => text)]);
  expect(said.find(([name]) => name === 'Ⅴ点検評価シート')).toContain('（該当するものはありません。）');
});
