import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText, quotes } from '../check-text.ts';

test.each([
  '123456789018',
  '1234 5678 9018',
  '１２３４５６７８９０１８',
  '1234-5678-9018',
  '１２３４－５６７８－９０１８',
])('asked about: %s', (text) => {
  expect(checkText(`受付 ${text}です`, 'my-number')).toMatchObject([
    { severity: 'warns', facts: { isNamed: 'no' } },
  ]);
  expect(quotes(`受付 ${text}です`, 'my-number')).toEqual([text]);
});

test.each([
  ['個人番号は123456789018です', '123456789018'],
  ['マイナンバー 12 3456 7890 18', '12 3456 7890 18'],
  ['ﾏｲﾅﾝﾊﾞｰ（マイナンバー）１２３４－５６７８－９０１８', '１２３４－５６７８－９０１８'],
])('blocks: %s', (text, quote) => {
  expect(quotes(text, 'my-number')).toEqual([quote]);
  expect(checkText(text, 'my-number')).toMatchObject([{ severity: 'blocks' }]);
});

test.each([
  '123456789012',
  '法人番号1234567890128',
  '1-2345-6789-0128',
  '000000000000',
  '12 34 56 78 90 18',
  '123,456,789,018円',
  '個人番号カードの申請 1,234件、2,345件、6,789件',
])('silent: %s', (text) => {
  expect(quotes(text, 'my-number')).toEqual([]);
});

test('of the ten last digits of a number exactly one is valid', () => {
  const eleven = fc.integer({ min: 10_000_000_000, max: 99_999_999_999 });
  fc.assert(
    fc.property(eleven, (body) => {
      const found = [...'0123456789'].filter(
        (last) => checkText(`番号${body}${last}`, 'my-number').length > 0,
      );
      expect(found.length).toBe(/^(\d)\1*$/.test(String(body)) ? found.length : 1);
    }),
    { numRuns: 30 },
  );
});
