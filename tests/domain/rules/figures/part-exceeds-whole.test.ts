import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotes } from '../check-text.ts';

const rule = 'part-exceeds-whole';

test.each<[string, string]>([
  ['参加者数：24人（うち、女性２９人）', '２９人'],
  ['参加者24人のうち、市外からの参加者は32人でした。', '32人'],
  ['登録者24名（内、市外31人）', '31人'],
  ['延べ24人（うち延べ30人が女性）', '30人'],
  ['参加者20人（うち女性12人、市外25人）', '25人'],
  ['参加者の内訳は、男性60.5％、女性40.5％です。', '40.5％'],
])('fires: %s', (text, quote) => {
  expect(quotes(text, rule)).toEqual([quote]);
});

test.each([
  '参加者24人（うち女性19人）、前回は30人でした。',
  '講座を3回開催し、うち24人が市外からの参加でした。',
  '市内24人、庁内30人、案内50人',
  '24人中学生30人が参加しました。',
  '参加者の内訳は、男性60.5％、女性39.6％です。',
  '参加者は24人でした。うち、前年度は30人です。',
  '10～20人のうち30人',
  '相談は15件で、そのうち電話は10件、前年度は20件でした。',
  '3日間のうち5日',
  '参加者20人、市内の小学校25人',
])('silent: %s', (text) => {
  expect(quotes(text, rule)).toEqual([]);
});

test('a part is pointed at exactly where it is more than its whole', () => {
  const numbers = fc.record({
    whole: fc.integer({ min: 1, max: 9999 }),
    part: fc.integer({ min: 1, max: 9999 }),
  });
  const says = fc.constantFrom(
    (whole: string, part: string) => `参加者${whole}（うち女性${part}）`,
    (whole: string, part: string) => `参加者${whole}のうち、女性は${part}でした。`,
    (whole: string, part: string) => `対象${whole}中${part}が回答しました。`,
  );
  fc.assert(
    fc.property(numbers, says, ({ whole, part }, say) => {
      const text = say(`${whole.toLocaleString('en-US')}人`, `${part}名`);
      expect(quotes(text, rule)).toEqual(part > whole ? [`${part}名`] : []);
    }),
  );
});
