import { describe, expect, test } from 'vitest';
import { checkText, quotes } from '../check-text.ts';

const wrong = (text: string) => quotes(text, 'weekday-of-date');

describe('a weekday that is not the date’s', () => {
  test.each([
    ['令和5年10月20日（木）に開いた', '（木）'],
    ['R5.10.19(金)', '(金)'],
    ['Ｒ５．１０．１９（金）', '（金）'],
    ['2023/10/19（金）', '（金）'],
    ['令和5(2023)年10月19日金曜日', '金曜日'],
    ['令和5年（2023年）10月19日（土）', '（土）'],
    ['令和5（2023）年10月19日（土）', '（土）'],
    ['10/19(水)', '(水)'],
    ['10月19日（水）', '（水）'],
    ['10月10日（火）、17日（水）、24日（火）', '（水）'],
    ['11月3日（金・祝）・4日（月）', '（月）'],
    ['5月1日（月）～7日（月）', '（月）'],
    ['10月1日（日）から10月3日（水）まで', '（水）'],
    ['令和4年度は、10月19日（金）に開いた', '（金）'],
    ['令和元年5月1日（木）', '（木）'],
    ['10月9日（火・祝）', '（火・祝）'],
    ['令和5年10月3日（火）、11月7日（水）', '（水）'],
    ['令和6年2月29日㈮', '㈮'],
    ['令和5年10月20日\n　（木）', '（木）'],
    ['令和5年10月\n20日（木）', '（木）'],
    ['令和5年\n10月20日（木）', '（木）'],
    ['令和5年10月20\n日（木）', '（木）'],
    ['令和5年10月20日は木曜日', '木曜日'],
    ['2023/10/20(Thu)', '(Thu)'],
    ['12月28日（木）、1月4日（水）', '（水）'],
    ['10月20日（木）に開き、参加者は前年度より増えた', '（木）'],
    ['昨年に続き、10月20日（木）に開いた', '（木）'],
    ['令和5年11月23日（水）（祝）', '（水）'],
    ['令5.11.12（土）', '（土）'],
    ['第1回：令和5年5月10日（水）　第2回：17日（木）', '（木）'],
    ['研修会　2月10日（金）　参加者　31人', '（金）'],
    ['11月18日（月）に講座を開催しました。', '（月）'],
    ['8月4日（日）　参加者12人', '（日）'],
  ])('%s', (text, quote) => {
    expect(wrong(text)).toEqual([quote]);
  });

  test('the finding tells the date that was read and its weekday', () => {
    expect(checkText('令和5年10月20日（木）', 'weekday-of-date')).toEqual([
      {
        rule: 'weekday-of-date',
        severity: 'warns',
        field: 'activity',
        start: 10,
        end: 13,
        facts: { date: '2023-10-20', weekday: 5 },
      },
    ]);
  });
});

describe('silent', () => {
  test.each([
    ['the weekday fits', '令和5年10月19日（木）、10月20日（金）、21日（土）'],
    ['the date may be of the next year, as in what is planned', '次は10月19日（土）に開きたい'],
    ['the year that is named nearby', '令和4年に始めた講座で、当時は10月19日（水）に開いた'],
    ['the year that was named last', '令和4年に始めた。\n当時は10月19日（水）に開いた。'],
    ['last January', '前年度は2月10日（金）に開いた'],
    ['a list of last year', '前年度の開催状況\n・10月19日（水）　参加者20人\n・2月10日（金）　参加者31人'],
    ['the next year, as in a plan', '・10月19日（土）　フォーラム'],
    ['last year', '前年は10月19日（水）に開いた'],
    ['last fiscal year', '前年度は10月19日（水）に開いた'],
    ['several weekdays', '10月14日・15日（土・日）'],
    ['several weekdays one by one', '10月14日、15日（土）（日）'],
    ['a day moved to another', '祝日の10月9日は火曜日に振り替えた'],
    ['the days of a week', '週1日（水）、月2日（火・木）'],
    ['a word that begins like a weekday', '10月20日（日本語教室）、10月25日（木工教室）、10月26日（土木課）'],
    ['a weekday of every week', '10月2日から毎週水曜日'],
    ['no weekday', '10月19日（第1回）、10月20日（市民文化会館）'],
    ['the third Sunday', '毎月第3日曜日、10月第3日曜日'],
    ['a day far from its month', '10月3日（火）に開いた\n次の講座は17日（水）である'],
    ['a day behind a blank line', '10月3日（火）\n\n17日（水）'],
    ['New Year between', '令和5年12月28日（木）～1月3日（水）'],
    ['the same with 年 between', '令和5年（2022年）10月19日（水）'],
    ['a date of two years that contradict each other', '令和5(2022)年10月19日（水）'],
  ])('%s', (_, text) => {
    expect(wrong(text)).toEqual([]);
  });
});
