import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleGroups } from '#domain/rules/rule-ids.ts';
import { checkText, quotes } from '../check-text.ts';

interface Style {
  date: (year: number, month: number, day: number) => string;
  /** From the first year on that it can write. */
  from: number;
}

const wide = (text: string | number) =>
  String(text).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const reiwa = (year: number) => (year === 2019 ? '元' : String(year - 2018));

const styles: Style[] = [
  { from: 2020, date: (y, m, d) => `令和${reiwa(y)}年${m}月${d}日` },
  { from: 2020, date: (y, m, d) => `令和${wide(reiwa(y))}年${wide(m)}月${wide(d)}日` },
  { from: 2020, date: (y, m, d) => `R${y - 2018}.${m}.${d}` },
  { from: 2020, date: (y, m, d) => wide(`R${y - 2018}.${m}.${d}`) },
  { from: 2020, date: (y, m, d) => `令和${y - 2018}(${y})年${m}月${d}日` },
  { from: 1990, date: (y, m, d) => `${y}年${m}月${d}日` },
  { from: 1990, date: (y, m, d) => `${y}/${m}/${d}` },
  { from: 1990, date: (y, m, d) => `${wide(y)}／${wide(m)}／${wide(d)}` },
  { from: 1990, date: (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` },
];
const weekdayStyles = [
  (name: string) => `（${name}）`,
  (name: string) => `(${name})`,
  (name: string) => `（${name}・祝）`,
  (name: string) => `（${name}曜日）`,
  (name: string) => `[${name}]`,
];
const around = fc.constantFrom('', '開催日：', '・', '講座を開いた。', '　', '参加者24人\n', '①');
const written = fc
  .record({
    style: fc.constantFrom(...styles),
    weekdayStyle: fc.constantFrom(...weekdayStyles),
    offset: fc.integer({ min: 0, max: 9000 }),
    before: around,
    after: around,
    error: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ style, weekdayStyle, offset, before, after, error }) => {
    const date = new Date(Date.UTC(style.from, 0, 1 + offset));
    const text = before + style.date(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    const weekday = (of: number) => weekdayStyle('日月火水木金土'.charAt(of % 7));
    const right = text + weekday(date.getUTCDay()) + after;
    return { right, wrong: text + weekday(date.getUTCDay() + error) + after, place: text.length };
  });

test('a date with its right weekday is silent, in every writing', () => {
  fc.assert(
    fc.property(written, ({ right }) => {
      expect(checkText(right, 'weekday-of-date')).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

const aboutDates = (text: string) =>
  checkText(text).filter(({ rule }) => (ruleGroups.dates as readonly string[]).includes(rule));
/** Days of fiscal 2023. */
const ofTheYear = fc.integer({ min: 0, max: 365 }).map((days) => new Date(Date.UTC(2023, 3, 1 + days)));
const written2023 = fc.record({
  day: ofTheYear,
  style: fc.constantFrom(...styles),
  weekdayStyle: fc.constantFrom(...weekdayStyles),
  around: fc.constantFrom(
    (date: string) => `${date}に講座を開催しました。`,
    (date: string) => `　○開催日：${date}　〇参加者数：24人`,
    (date: string) => `・${date}　市民文化会館にて`,
    (date: string) => `講演会を開催しました（${date}）。`,
    (date: string) => `第1回：${date}\n第2回：${date}`,
    (date: string) => `配信期間：${date}～${date}`,
  ),
});

test('a day of the round’s year with its right weekday is silent under all rules about dates', () => {
  fc.assert(
    fc.property(written2023, ({ day, style, weekdayStyle, around }) => {
      const date = style.date(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
      const text = around(date + weekdayStyle('日月火水木金土'.charAt(day.getUTCDay())));
      expect(aboutDates(text)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('a date with a wrong weekday is one finding, at the weekday', () => {
  fc.assert(
    fc.property(written, ({ wrong, place }) => {
      expect(checkText(wrong, 'weekday-of-date')).toMatchObject([{ start: place }]);
    }),
    { numRuns: 1500 },
  );
});

test('a list of days in one month is silent where right, and has a finding for each wrong day', () => {
  const lists = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 5 }),
    joint: fc.constantFrom('、', '・', '，', ' ', '～', '及び', 'と', '\n　'),
    wrongAt: fc.integer({ min: 1, max: 4 }),
    error: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(lists, ({ month, days, joint, wrongAt, error }) => {
      const sorted = days.sort((a, b) => a - b);
      const at = Math.min(wrongAt, sorted.length - 1);
      const write = (shift: (index: number) => number) =>
        sorted
          .map((day, index) => {
            const weekday = (new Date(Date.UTC(2023, month - 1, day)).getUTCDay() + shift(index)) % 7;
            return `${index === 0 ? `2023年${month}月` : ''}${day}日（${'日月火水木金土'.charAt(weekday)}）`;
          })
          .join(joint);
      expect(
        quotes(
          write(() => 0),
          'weekday-of-date',
        ),
      ).toEqual([]);
      expect(
        quotes(
          write((index) => (index === at ? error : 0)),
          'weekday-of-date',
        ),
      ).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});
