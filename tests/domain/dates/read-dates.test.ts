import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '#domain/dates/civil-day.ts';
import { readDates } from '#domain/dates/read-dates.ts';

/** The likeliest day of each date, in fiscal 2023. */
const days = (text: string) =>
  readDates(text, 2023).dates.map(({ readings: [likeliest] }) => likeliest && isoDay(likeliest));
const weekdays = (text: string) =>
  readDates(text, 2023).dates.map(({ weekday }) => weekday && text.slice(weekday.start, weekday.end));

describe('a date with its year', () => {
  test.each([
    '令和5年10月19日',
    '令和５年１０月１９日',
    '令和 5 年 10 月 19 日',
    'R5.10.19',
    'Ｒ５．１０．１９',
    'R5/10/19',
    'R5年10月19日',
    '2023/10/19',
    '２０２３／１０／１９',
    '2023年10月19日',
    '2023-10-19',
    '令和5(2023)年10月19日',
    '令和５（２０２３）年１０月１９日',
    '2023（令和5）年10月19日',
    '令和5年（2023年）10月19日',
    '㋿5年10月19日',
  ])('%s', (text) => {
    expect(days(text)).toEqual(['2023-10-19']);
    expect(days(`期日は${text}（木）です`)).toEqual(['2023-10-19']);
  });

  test('the first year of an era is 元年, and the eras before count too', () => {
    expect(days('令和元年5月1日、平成31年4月30日、H30.4.2、昭和64年1月7日')).toEqual([
      '2019-05-01',
      '2019-04-30',
      '2018-04-02',
      '1989-01-07',
    ]);
  });
});

describe('a date without its year', () => {
  test('is of the fiscal year, April to March', () => {
    expect(days('4月1日。12月31日。1月1日。3月31日。')).toEqual([
      '2023-04-01',
      '2023-12-31',
      '2024-01-01',
      '2024-03-31',
    ]);
  });

  test('is of the year that the sentence has named, past New Year of the next', () => {
    expect(days('令和4年10月3日に開き、11月7日にも開き、1月10日に終えた。')).toEqual([
      '2022-10-03',
      '2022-11-07',
      '2023-01-10',
    ]);
  });

  test('is of the fiscal year again in the next sentence', () => {
    expect(days('令和4年10月3日に始めた。11月7日に終えた。')).toEqual(['2022-10-03', '2023-11-07']);
  });

  test('is of the fiscal year that the sentence has named', () => {
    expect(days('令和6年度は4月12日と2月3日に行う。')).toEqual(['2024-04-12', '2025-02-03']);
  });

  test('needs a weekday behind it where it has only a slash', () => {
    expect(days('10/19(木)と10/20（金）')).toEqual(['2023-10-19', '2023-10-20']);
    expect(days('回答率10/19、1/2の割合')).toEqual([]);
  });
});

describe('a day without its month', () => {
  test.each([
    ['10月10日（火）、17日（火）、24日（火）', ['2023-10-10', '2023-10-17', '2023-10-24']],
    ['11月3日（金）・4日（土）', ['2023-11-03', '2023-11-04']],
    ['5月1日（月）～7日（日）', ['2023-05-01', '2023-05-07']],
    ['5月1日（月）から7日（日）まで', ['2023-05-01', '2023-05-07']],
    ['5月30日（火）～2日（金）', ['2023-05-30', '2023-06-02']],
    ['12月30日（土）～3日（水）', ['2023-12-30', '2024-01-03']],
    ['10月3,10日（火）', ['2023-10-10']],
    ['10/3(火)、10(火)', ['2023-10-03', '2023-10-10']],
    ['10月：3日（火）、10日（火）', ['2023-10-03', '2023-10-10']],
    ['10月3日（火）　講座\n　17日（火）　講座', ['2023-10-03', '2023-10-17']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test('is left alone where its month is not certain', () => {
    expect(days('10月3日（火）に開き、翌月7日（火）にも開いた。')).toEqual(['2023-10-03']);
    expect(days('10月3日（火）に開いた。7日（火）にも開いた。')).toEqual(['2023-10-03']);
    expect(days('毎月15日（木）')).toEqual([]);
  });

  test('is no count', () => {
    expect(days('10月3日、10日間、2日目、30日以内、3日程度、2日連続')).toEqual(['2023-10-03']);
  });
});

describe('a weekday', () => {
  test.each([
    '（木）',
    '(木)',
    '（木曜日）',
    '（木曜）',
    '（木・祝）',
    '(木・祝日)',
    '（祝・木）',
    '（木祝）',
    '（木、祝）',
    '（ 木 ）',
    '［木］',
    '〔木〕',
    '（木　13時30分～）',
    '㈭',
    '木曜日',
    '木曜',
  ])('%s', (weekday) => {
    expect(weekdays(`令和5年10月19日${weekday}に開いた`)).toEqual([weekday]);
  });

  test.each([
    '（土・日）',
    '（月～金）',
    '（土日）',
    '（日本時間）',
    '（水曜日から金曜日）',
    '土曜日・日曜日',
    '（祝）',
    '（日中）',
    '月曜日～金曜日',
  ])('%s is none of a single date', (text) => {
    expect(weekdays(`令和5年10月19日${text}`)).toEqual([undefined]);
  });

  test('the third Sunday is no third day', () => {
    expect(days('10月第3日曜日、毎月第2・4日曜日')).toEqual([]);
  });
});

test('numbers that look like dates are none', () => {
  expect(
    days(
      '電話0463-94-4711、第3.1.2号、R5-R9、S55、1.5、2023.4、192.168.10.19、10月分、3か月、6ヶ月、25.10.19',
    ),
  ).toEqual([]);
});

test('offsets are those of the text, whatever its width', () => {
  const text = '期日：令和５年１０月１９日（木）';
  const [date] = readDates(text, 2023).dates;
  expect(date && text.slice(date.start, date.end)).toBe('令和５年１０月１９日（木）');
});

test('any text is read without a fault, and every place lies in it', () => {
  const piece = fc.constantFrom(
    ...[
      '令和',
      '5',
      '元',
      '年',
      '度',
      '10',
      '月',
      '日',
      '（',
      '）',
      '(',
      ')',
      '木',
      '曜',
      '.',
      '/',
      '～',
      '、',
    ],
    ...['\n', '。', '　', ' ', 'R', '2023', '祝', '翌月', '前年', '31', '0', '㈭', '😀', '\ud800'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, readings, weekday } of readDates(text, 2023).dates) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(readings.length).toBeGreaterThan(0);
        if (weekday) expect(text.slice(weekday.start, weekday.end)).toMatch(/[日月火水木金土㈰㈪㈫㈬㈭㈮㈯]/);
      }
    }),
    { numRuns: 3000 },
  );
});
