import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const found = (text: string) => checkText(text, 'hand-broken-line');
const cured = (text: string) =>
  found(text).reduceRight(
    (so, { start, end, replacement = '' }) => so.slice(0, start) + replacement + so.slice(end),
    text,
  );

const paragraph =
  '子育てや介護をしながら働き続けられるように、市内の事業所を訪問して制度を紹介し、担当者からの相談に応じました。訪問した事業所は延べ48か所に上り、そのうち12か所が新たに制度を設けました。';

test('a paragraph cut at any width is one again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 40 }), (width) => {
      const lines = paragraph.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      const text = `【職員課】\n${lines.join('\n')}`;
      // A line that ends with its sentence may end there on purpose.
      const expected = text.replace(/(?<=[^。】])\n/g, '');
      expect(cured(text)).toBe(expected);
    }),
  );
});

test.each([
  ['広報紙の4月号に、自転車の安全な利用に関する記事を掲\n載しました。', '掲載'],
  ['子育て中の方が参加しやすいように、平日の夜間にも\n講座を開きました。', 'にも講座'],
])('%j', (text, joined) => {
  expect(cured(text)).toContain(joined);
});

test('English words keep their space', () => {
  expect(
    cured('本年度は、地域の事業所を対象として新たにWork\nLife Balanceの講座を開き、好評を得ました。'),
  ).not.toContain('WorkLife');
});

test.each([
  '講座を開催しました。\n相談会を開催しました。',
  '女性のための再就職支援セミナーの開催\n男性のための家庭料理教室の開催',
  '男女共同参画社会の実現に向けた取組について\n広報紙に特集記事を掲載し、公共施設でパネル展を開催して、市民への啓発に努めました。',
  '令和5年度は市民と共に次の講座を開催し、\n・育児\n・介護\nを取り上げました。',
  '令和5年度は近隣の市と共に、商工会議所との\n　共催により',
  '会場：市民文化会館小ホール及び中央公民館の\n日時：令和5年11月11日',
  '市の\n講座',
])('silent: %j', (text) => {
  expect(found(text)).toEqual([]);
});
