import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinTexts, quoteText, splitTexts, unquoteText } from '#domain/plan-workbook/cells/quoted-text.ts';
import { oddText } from './odd-text.ts';

test('any text comes back from a cell', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      expect(unquoteText(quoteText(text)).text).toBe(text);
    }),
  );
});

test.each(['lines', 'commas'] as const)('any texts come back from one cell, %s between them', (between) => {
  fc.assert(
    fc.property(fc.array(oddText, { maxLength: 5 }), (texts) => {
      const items = splitTexts(joinTexts(texts, between), between);
      expect(items.map(({ text }) => text)).toEqual(texts);
    }),
  );
});

test('what is no special text is written as it is', () => {
  for (const text of ['1-1', '007', '=A1', '人権・広聴相談課', '一行目\n二行目', '（仮称）', 'A, B'])
    expect(quoteText(text)).toBe(text);
});

describe('reading what people type', () => {
  test.each([
    ['職員課、人権・広聴相談課', ['職員課', '人権・広聴相談課']],
    ['職員課, 青少年課 ，図書館', ['職員課', '青少年課', '図書館']],
    ['職員課、\n青少年課、', ['職員課', '青少年課']],
    ['"戸籍、住民課"、職員課', ['戸籍、住民課', '職員課']],
    ['"閉じていない、職員課', ['"閉じていない', '職員課']],
    ['', []],
  ])('%j', (text, items) => {
    expect(splitTexts(text, 'commas').map((item) => item.text)).toEqual(items);
  });

  test('line breaks of every kind are one', () => {
    expect(unquoteText('一\r\n二\r三').text).toBe('一\n二\n三');
  });
});
