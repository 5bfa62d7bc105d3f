import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText, quotes } from '../check-text.ts';

test.each([
  '10月20日～10月3日',
  '10月20日(金)～10月3日(火)',
  '令和5年10月20日～10月3日',
  '令和5年10月20日（金）から10月3日（火）まで',
  '令和5年12月20日～令和5年1月10日',
  '令和6年1月～令和5年12月',
  'R5.10.20～R5.10.3',
  '2023/10/20～2023/10/3',
  '令和5年～令和3年',
  '令和7年度から令和5年度まで',
  'R7年度～R5年度',
  '令和7～5年度',
  '令和7年～5年',
  '15:00～13:00',
  '15：00～13：00',
  '１５：００～１３：００',
  '15時～13時',
  '15時30分から13時まで',
  '午後3時～午後1時',
  '午後3時～1時',
  '13:30～11:30',
  '10:30～10:00',
  '午後1時30分～午前11時',
  '午前11時～午前9時',
  '10月20日13:00～10月3日15:00',
  '65歳～60歳',
  '65～60歳',
  '40歳代～20歳代',
  '11月20日～10月25日',
  '令和5年10月20日（金）13:00～10月3日',
  '2025年～2023年',
])('%s', (text) => {
  expect(checkText(text, 'reversed-range')).toHaveLength(1);
});

test('the whole range is pointed at, and what it is of is told', () => {
  const text = '令和5年10月20日（金）から10月3日（火）まで、15:00～13:00';
  expect(quotes(text, 'reversed-range')).toEqual(['令和5年10月20日（金）から10月3日（火）', '15:00～13:00']);
  expect(checkText(text, 'reversed-range')).toMatchObject([
    { facts: { kind: 'day' } },
    { facts: { kind: 'time' } },
  ]);
});

test.each([
  '10月3日～10月20日',
  '10月20日～3日',
  '5月30日（火）～2日（金）',
  '8月～3月',
  '12月～1月',
  '12月28日～1月4日',
  '12月～3月まで',
  '令和5年12月～3月',
  '3月6日～4月15日',
  '6月1日～5月31日',
  '10月1日～9月30日',
  '22:00～5:00',
  '17:00～9:00',
  '16:30～9:15',
  '夜6時～朝9時',
  '午後10時～午前5時',
  '午後10時～翌5時',
  '午前10時～3時',
  '10時～3時',
  '午後1時～3時',
  '午前9時～12時',
  '9:00～17:00',
  '午前9時～午後5時',
  '平成30年度～令和4年度',
  '平成30～4年度',
  '令和5年度～7年度',
  '令和5年度～9年度',
  '令和5年～3年間',
  '10～20歳代',
  '30歳以上65歳未満',
  '0歳～2歳',
  '10月20日から10月3日に変更しました',
  '20人～10人',
  '10:30～11:00',
  '1:5～1:3',
  '3-2',
  '2-1-1',
  '2023-2024',
  '令和5年度～令和5年度',
  '4月～翌3月',
  '令和6年度（2023～2021）',
  '第3回～第1回',
  '15時から13時に変更しました',
])('silent: %s', (text) => {
  expect(quotes(text, 'reversed-range')).toEqual([]);
});

test('two days of one month fire exactly where the later one comes first', () => {
  const ranges = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    from: fc.integer({ min: 1, max: 28 }),
    until: fc.integer({ min: 1, max: 28 }),
    year: fc.constantFrom('', '令和5年', '2023年'),
  });
  fc.assert(
    fc.property(ranges, ({ month, from, until, year }) => {
      const text = `期間：${year}${month}月${from}日～${month}月${until}日`;
      expect(checkText(text, 'reversed-range')).toHaveLength(until < from ? 1 : 0);
    }),
  );
});

test('days with their years fire exactly where the later one comes first', () => {
  const day = fc.integer({ min: 0, max: 1400 }).map((days) => new Date(Date.UTC(2021, 0, 1 + days)));
  const write = (date: Date) =>
    `令和${date.getUTCFullYear() - 2018}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  fc.assert(
    fc.property(day, day, (from, until) => {
      const found = checkText(`${write(from)}～${write(until)}`, 'reversed-range');
      expect(found).toHaveLength(until < from ? 1 : 0);
    }),
  );
});
