import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotes } from '../check-text.ts';

const rule = 'difference-differs';

test.each<[string, string]>([
  ['利用者数は9,015人で、前年度の8,006人から1,109人増加しました。', '1,109人'],
  ['登録者数24人（前年度20人、＋5人）', '5人'],
  ['24人→30人（＋8人）', '8人'],
  ['会員は24人から30人に増え、8人増となりました。', '8人'],
  ['会員は30人から24人に増えました。', '24人に増え'],
  ['会員は24人から30人へ減少した。', '30人へ減少'],
  ['会員は30人から30人に増加しました。', '30人に増加'],
  ['登録者は200人から230人に増え、前年度比125％の増となりました。', '125％'],
  ['予算は1,200千円から1,500千円に増え、200千円の増となりました。', '200千円'],
  ['相談件数：4,455件\n相談件数は、前年度の5,185件より730件増加しました。', '730件'],
  ['利用者は9,015人（前年度比125％、前年度8,006人）でした。', '125％'],
])('fires: %s', (text, quote) => {
  expect(quotes(text, rule)).toEqual([quote]);
});

test.each([
  '利用者数は9,015人で、前年度の8,006人から1,009人増加しました。',
  '施設の利用人数は9,015人(昨年比＋1,009人)です。',
  '24人→30人（＋6人）',
  '会員は24人から30人に増え、女性は8人増となりました。',
  '会員は24人から30人に増え、講座は5回でした。',
  '会員は24人から30人に増え、25％の増となりました。',
  '会員は24人から30人に増え、1.25倍となりました。',
  '会員は30人から24人に減り、2割の減となりました。',
  '利用者は9,015人（前年度比112.6％、前年度8,006人）でした。',
  '10人から20人で実施し、5人増えました。',
  '相談件数：4,455件、4,460件\n相談件数は、前年度の5,185件より730件減少しました。',
  '相談件数（A課）は、前年度の5,185件より730件減少しました。\n面談件数：4,400件',
  '延べ24人から実12人に増えました。',
  '割合は28％から31％に上昇し、2ポイントの増となりました。',
  '前年度から10人増え、24人となりました。',
])('silent: %s', (text) => {
  expect(quotes(text, rule)).toEqual([]);
});

const sentences: ((from: string, to: string, by: string, isMore: boolean) => string)[] = [
  (from, to, by, isMore) =>
    `会員は${from}から${to}に${isMore ? '増え' : '減り'}、${by}の${isMore ? '増' : '減'}となりました。`,
  (from, to, by, isMore) => `会員数：${to}（前年度比${isMore ? '＋' : '▲'}${by}、前年度${from}）`,
  (from, to, by, isMore) => `会員は${to}で、前年度の${from}から${by}${isMore ? '増加' : '減少'}しました。`,
  (from, to, by, isMore) => `会員は前年度の${from}から${by}${isMore ? '増え' : '減り'}、${to}となりました。`,
];

describe('of any change', () => {
  const change = fc.record({
    from: fc.integer({ min: 1, max: 90_000 }),
    to: fc.integer({ min: 1, max: 90_000 }),
    say: fc.constantFrom(...sentences),
    write: fc.constantFrom(
      (value: number) => `${value}人`,
      (value: number) => `${value.toLocaleString('en-US')}人`,
      (value: number) =>
        `${String(value).replace(/\d/g, (one) => '０１２３４５６７８９'.charAt(Number(one)))}名`,
    ),
  });

  test('nothing is said of one that is right', () => {
    fc.assert(
      fc.property(change, ({ from, to, say, write }) => {
        fc.pre(from !== to);
        expect(quotes(say(write(from), write(to), write(Math.abs(to - from)), to > from), rule)).toEqual([]);
      }),
    );
  });

  test('another amount is found', () => {
    fc.assert(
      fc.property(change, fc.integer({ min: 1, max: 9 }), ({ from, to, say, write }, more) => {
        fc.pre(from !== to);
        const by = write(Math.abs(to - from) + more);
        expect(quotes(say(write(from), write(to), by, to > from), rule)).toEqual([by]);
      }),
    );
  });
});
