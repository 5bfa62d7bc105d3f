import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from './check-figures.ts';

const rule = 'two-values';

describe('one quantity in two fields', () => {
  test.each([
    ['○参加者数：24人', '参加者数は42人でした。', ['42人']],
    ['○参加者数：24人', '今年度の参加者数は42人でした。', ['42人']],
    ['○参加者数：24人', '（参加者数：42名）', ['42名']],
    ['依頼会員：485人、支援会員：178人', '依頼会員：458人', ['458人']],
    ['○参加者数：１２４人', '142人の方に参加いただきました。', ['142人']],
    ['○参加者数：24人', '24人の参加がありました。', []],
    ['○参加者数：24人', '31人の参加がありました。', []],
    ['○参加者数：24人', '参加者数は約40人でした。', []],
    ['○参加者数：24人', '参加者数の合計は42人でした。', []],
    ['○参加者数：24人', '男性の参加者数は9人でした。', []],
    ['○参加者数：24人', '午前の部の参加者数は9人でした。', []],
    ['○参加者数：24人　○受講者数：42人', '受講者数は42人でした。', []],
    ['○参加者数：24人（男性20人、女性22人）', '参加者数は42人でした。', []],
    ['①Ａ　参加者数：24人\n②Ｂ　参加者数：19人', '参加者数は42人でした。', []],
    ['○参加者数：24人', '参加者数は前年度の42人から減りました。', []],
    ['○参加者数：24人', '令和4年度の参加者数：42人', []],
    ['○参加者数：24人', '参加者数は42人減少しました。', []],
    ['市内10小学校区で実施しました。', '市内6小学校区で民間に委託しました。', []],
    ['【職員課】\n○参加者数：24人', '【人権・広聴相談課】\n○参加者数：42人', []],
    ['参加者数：24人', '参加者数：24団体', []],
  ])('%j and %j', (text, selfEvaluation, expected) => {
    expect(piecesOf(rule, text, { beside: { selfEvaluation } })).toEqual(expected);
  });
});

describe('one quantity in one field', () => {
  test.each([
    [
      '相談窓口の利用者数は13人です。周知を図りました。相談窓口の利用者数は15人で、増えていません。',
      ['15人'],
    ],
    ['○Ａ館　施設の利用者数：13人\n○Ｂ館　施設の利用者数：15人', []],
    ['参加者数は13人でした。次の講座の参加者数は15人でした。', []],
    ['相談窓口の利用者数は13人でした。昨年度の相談窓口の利用者数は15人でした。', []],
  ])('%j', (text, expected) => {
    expect(piecesOf(rule, text)).toEqual(expected);
  });
});

test('what is said twice alike is never asked about, a changed figure always', () => {
  const figure = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      const found = piecesOf(rule, `○参加者数：${one}人`, {
        beside: { selfEvaluation: `参加者数は${other}人でした。` },
      });
      expect(found).toEqual(one === other ? [] : [`${other}人`]);
    }),
    { numRuns: 100 },
  );
});

test('a hostile text is read to its end', () => {
  const text = '参加者数：1人、'.repeat(4000);
  expect(piecesOf(rule, text, { beside: { selfEvaluation: text, issues: text } })).toEqual([]);
});
