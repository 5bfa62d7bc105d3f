import type { Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { MeetingPaper } from '#domain/report/meeting-paper.ts';
import { wrapLines } from '#domain/text/wrap-lines.ts';
import { writeMeetingPaper } from '#functions/report/meeting-paper/write-meeting-paper.ts';
import { lineWidth } from '#functions/report/workbook/printed-row.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { openXmlErrors } from '#tests/open-xml-errors.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';
import { type PrintedText, printedTexts, worksheetsOf } from '../workbook/printed-worksheet.ts';
import { fullPaper, longText } from './full-paper.ts';

const plans: [string, PlanDefinition][] = [
  ['example', examplePlan],
  ['kaededai-sogo', readTestPlan('kaededai-sogo')],
];

describe.each(plans)('the committee’s paper of %s', (_name, plan) => {
  const paper = fullPaper(plan);
  let bytes: Uint8Array;
  let worksheets: Sheet[];
  beforeAll(async () => {
    bytes = await writeMeetingPaper(paper);
    worksheets = await worksheetsOf(bytes);
  });

  test('has every reason, reply and opinion whole', () => {
    const said = worksheets.map(textOf).join('\n');
    const sought = soughtTexts(paper);
    expect(sought.some((text) => text.length > 10_000)).toBe(true);
    const lacking = sought.filter((text) => !said.includes(text.replace(/\n/g, '')));
    expect(lacking.map((text) => text.slice(0, 60))).toEqual([]);
  });

  test('leaves room for the committee: the last columns of each indicator are empty', () => {
    const table = worksheets.find(({ name }) => name === '目標値の達成状況');
    const rows = table?.rows.slice(2) ?? [];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flatMap((row) => row.slice(5, 7)).filter((cell) => cell !== null && cell !== '')).toEqual([]);
  });

  test('is A4 across, its headings on every page and its pages numbered', () => {
    for (const { pageSetup, headerFooter } of worksheets) {
      expect(pageSetup).toMatchObject({ orientation: 'landscape' });
      expect(headerFooter?.oddFooter).toContain('&P');
      expect(headerFooter?.oddHeader).toContain('委員会資料');
    }
  });

  test('has no text that is taller than its rows, and no row that is taller than Excel’s', () => {
    const texts = worksheets.flatMap(printedTexts);
    expect(texts.filter((one) => neededHeight(one) > one.height)).toEqual([]);
    const heights = worksheets.flatMap(({ rowDefs }) => [...(rowDefs?.values() ?? [])]);
    expect(heights.filter(({ height = 0 }) => height <= 0 || height > 409)).toEqual([]);
  });

  test('is a workbook without a mistake, and the same bytes again', async () => {
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect(Buffer.from(await writeMeetingPaper(structuredClone(paper))).equals(bytes)).toBe(true);
  });
});

test('a plan that asks for neither says so', async () => {
  const { indicators: _, ratings: __, opinions: ___, ...bare } = examplePlan;
  const [only, ...more] = await worksheetsOf(await writeMeetingPaper(fullPaper(bare)));
  expect([only?.name, more]).toEqual(['意見', []]);
  expect(textOf(only)).toContain('該当するものはありません');
});

test('what begins as a formula stays text', async () => {
  const paper = fullPaper(examplePlan, () => '=HYPERLINK("http://localhost","x")');
  const worksheets = await worksheetsOf(await writeMeetingPaper(paper));
  const cells = worksheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(textOf(worksheets.at(-1))).toContain('=HYPERLINK');
});

function soughtTexts({ groups, opinions }: MeetingPaper): string[] {
  const reasons = groups.flatMap(({ indicators }) =>
    indicators.flatMap(({ suggested }) => suggested.reasons),
  );
  const written = opinions.flatMap(({ lastTexts, replies }) => [
    ...lastTexts,
    ...replies.map(({ text }) => text),
  ]);
  return [...reasons, ...written, longText];
}

/** Column by column: what stands below each other is one text that goes on. */
function textOf(sheet: Sheet | undefined): string {
  const rows = sheet?.rows ?? [];
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => String(row[column] ?? '').replace(/\n/g, ''))
      // The heading of what goes on on another page.
      .filter((text) => !text.endsWith('（つづき）'))
      .join(''),
  ).join('\n');
}

function neededHeight({ text, widths, size }: PrintedText): number {
  return wrapLines(text, lineWidth(widths, size)).length * size * 1.2;
}
