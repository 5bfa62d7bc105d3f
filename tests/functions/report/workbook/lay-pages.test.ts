import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layPages, type RowGroup } from '#functions/report/workbook/lay-pages.ts';
import { upright } from '#functions/report/workbook/paper.ts';
import { type PrintedRow, printedRow, tallestRow } from '#functions/report/workbook/printed-row.ts';
import { sentencesOf } from './full-report.ts';

const room = 690;
const paper = upright([96, 540]);

function textRow(text: string): PrintedRow {
  return printedRow(paper, [
    { text: '取組内容', look: 'label', again: '取組内容（つづき）' },
    { column: 1, text, look: 'body' },
  ]);
}

const block = (...texts: string[]): RowGroup => ({ rows: texts.map(textRow), gap: 18, isCounted: true });
const columnText = (rows: readonly PrintedRow[], column: number) =>
  rows
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
    .flatMap(({ lines }) => lines.map(({ text, isEnd }) => (isEnd ? `${text}\n` : text)))
    .join('');
const heightOf = (rows: readonly PrintedRow[]) => rows.reduce((sum, { height }) => sum + height, 0);

describe('blocks that a page holds', () => {
  test('stand two to a page, and no more', () => {
    const pages = layPages([block('短い文'), block('短い文'), block('短い文')], { room, most: 2 });
    expect(pages.map((page) => page.filter(({ cells }) => cells.length > 0).length)).toEqual([2, 1]);
  });

  test('go to the next page whole where the page has no room for them', () => {
    const pages = layPages([block(sentencesOf(900)), block(sentencesOf(900))], { room, most: 2 });
    expect(pages.map((page) => page.length)).toEqual([1, 1]);
    expect(pages.flat().filter(({ goesOn, comesFromAbove }) => goesOn || comesFromAbove)).toEqual([]);
  });
});

describe('a text that no page holds', () => {
  const whole = sentencesOf(6_000);
  const pages = layPages([{ ...block(whole), again: textRow('（つづき）') }], { room });

  test('goes on from page to page, whole', () => {
    expect(pages.length).toBeGreaterThan(3);
    expect(columnText(pages.flat(), 1).replaceAll('（つづき）\n', '')).toBe(`${whole}\n`);
  });

  test('has its label again on every page', () => {
    const labels = pages.map((page) => columnText(page, 0).replaceAll('\n', ''));
    expect(labels).toEqual(['取組内容', ...pages.slice(1).map(() => '取組内容取組内容（つづき）')]);
  });

  test('is one frame on each page, closed where the page ends', () => {
    for (const page of pages) {
      const [first, ...others] = page.filter(({ cells }) => cells.length > 0);
      expect(first?.comesFromAbove).toBeUndefined();
      expect(page.at(-1)?.goesOn).toBeUndefined();
      const texts = others.length > 2 ? others.slice(1) : [];
      expect(texts.every(({ comesFromAbove }) => comesFromAbove === true)).toBe(true);
    }
  });

  test('ends its rows where a line break was typed', () => {
    const paragraphs = '講座を開き、延べ123人の参加がありました。次の年度も続けます。'.repeat(2);
    const ends = layPages([block(`${paragraphs}\n`.repeat(120).trimEnd())], { room })
      .flat()
      .map(({ cells }) => cells.find(({ column }) => column === 1)?.lines.at(-1));
    expect(ends.length).toBeGreaterThan(5);
    expect(ends.filter((line) => !line?.isEnd)).toEqual([]);
  });
});

test('a heading does not stand alone at the end of a page', () => {
  const heading: PrintedRow = { ...textRow('【課名】'), keepsNext: true };
  const before = Array.from({ length: 40 }, (_, n) => sentencesOf(4_000 + 50 * n));
  for (const text of before) {
    const groups: RowGroup[] = [{ rows: [textRow(text), heading, textRow(sentencesOf(2_000))] }];
    for (const page of layPages(groups, { room })) expect(page.at(-1)?.keepsNext).toBeUndefined();
  }
});

test('no page is too full, no row too tall, and no text lost', () => {
  const texts = fc.array(
    fc.integer({ min: 0, max: 4_000 }).map((length) => sentencesOf(length)),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (all) => {
      const pages = layPages(
        all.map((own) => block(...own)),
        { room, most: 2 },
      );
      for (const page of pages) expect(heightOf(page)).toBeLessThanOrEqual(room);
      for (const { height } of pages.flat()) expect(height).toBeLessThanOrEqual(tallestRow);
      expect(columnText(pages.flat(), 1)).toBe(
        all
          .flat()
          .map((text) => `${text}\n`)
          .join(''),
      );
    }),
    { numRuns: 40 },
  );
});
