import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotes } from '../check-text.ts';

const rule = 'percent-differs';

test.each<[string, string]>([
  ['委員総数412人のうち女性132人で35.0％でした。', '35.0％'],
  ['管理職５６人中、女性は９人（１８．１％）です。', '１８．１％'],
  ['育児休業取得率：男性48.5％（11人中5人）、女性100％（14人中14人）', '48.5％'],
  ['対象者1,250人に受診券を送付し、513人が受診しました（受診率51.0％）。', '51.0％'],
  ['予算額：1,200千円\n決算額：1,080千円\n執行率：80％', '80％'],
  ['参加者50人（うち女性30人（70％））', '70％'],
])('fires: %s', (text, quote) => {
  expect(quotes(text, rule)).toEqual([quote]);
});

test.each([
  '委員総数412人のうち女性132人で32.0％でした。',
  '予算額：1,200千円\n決算額：1,080千円\n執行率：90％',
  '定員30人のうち27人が参加し、満足度は95％でした。',
  '30校のうち27校（目標85％）で実施しました。',
  '前年度は30人のうち20人、今年度は伸び率15％でした。',
  '会員120人のうち90人が利用し、利用の割合は前年度の80％を上回りました。',
  '対象者：1,200人\n\n受診者：540人、受診率：54.0％',
  '対象者：1,200人、前年度受診者：540人、受診率：54.0％',
  '市内30校のうち27校、90人が参加し、85％が「満足」と答えました。',
  '職員845人に対して調査を行い、160人から回答がありました。うち女性は45％です。',
])('silent: %s', (text) => {
  expect(quotes(text, rule)).toEqual([]);
});

const share = fc
  .record({
    whole: fc.integer({ min: 2, max: 5000 }),
    part: fc.integer({ min: 0, max: 5000 }),
    decimals: fc.nat(2),
  })
  .filter(({ whole, part }) => part <= whole);

test('cut off, rounded or rounded up, nothing is said of the right one', () => {
  fc.assert(
    fc.property(
      share,
      fc.constantFrom(Math.floor, Math.round, Math.ceil),
      ({ whole, part, decimals }, to) => {
        const step = 10 ** decimals;
        const printed = (to((part * 100 * step) / whole) / step).toFixed(decimals);
        expect(quotes(`${whole}人中${part}人（${printed}％）`, rule)).toEqual([]);
      },
    ),
  );
});

test('one that is two steps off is found', () => {
  fc.assert(
    fc.property(share, ({ whole, part, decimals }) => {
      const printed = ((part * 100) / whole + 2 / 10 ** decimals).toFixed(decimals);
      expect(quotes(`${whole}人中${part}人（${printed}％）`, rule)).toEqual([`${printed}％`]);
    }),
  );
});
