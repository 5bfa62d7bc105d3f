import { isoDay, isRealDay, weekdayOf } from '../../dates/civil-day.ts';
import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** The weekday behind a date is not the date's. Silent where the date may mean another year in which it is. */
export const weekdayOfDate: FieldRule<'weekday-of-date'> = {
  id: 'weekday-of-date',
  reads: 'field',
  severity: 'warns',
  check: ({ dates }) =>
    dates().dates.flatMap(({ weekday, readings }) => {
      const days = readings.filter(isRealDay);
      const [likeliest] = days;
      if (!weekday || !likeliest || days.some((day) => weekdayOf(day) === weekday.weekday)) return [];
      const facts = { date: isoDay(likeliest), weekday: weekdayOf(likeliest) };
      return [{ start: weekday.start, end: weekday.end, facts }];
    }),
};

export const weekdayOfDateExamples: RuleExamples = {
  fires: [
    { text: '○開催日：令和5年10月20日（木）　○参加者数：24人', quote: '（木）' },
    { text: '令和５年7月16日(月)に体験教室を開きました。', quote: '(月)' },
    { text: '10月10日（火）、17日（木）、24日（火）に開催しました。', quote: '（木）' },
    { text: 'R5.10.10（木）に会議を開催しました。', quote: '（木）' },
    { text: '令和5年度は、6月3日（土）と11月11日（日）に開催しました。', quote: '（日）' },
    { text: '動画配信期間：令和6年3月6日（水）～4月15日（火）', quote: '（火）' },
    { text: '令和5年9月7日水曜日に開催しました。', quote: '水曜日' },
    {
      text: '令和5年10月20日\n（木）に開催しました。',
      quote: '（木）',
      because: '途中で改行された日付です。',
    },
    { text: '令和5年11月3日（木・祝）に開催しました。', quote: '（木・祝）' },
  ],
  silent: [
    { text: '○開催日：令和5年10月20日（金）　○参加者数：24人' },
    { text: '令和5年10月14日・15日（土・日）に開催しました。', because: '二日分の曜日です。' },
    { text: '4月10日（月）から毎週火曜日に開催しました。', because: '毎週の曜日です。' },
    { text: '毎月第2月曜日に開催しました。' },
    { text: '10月20日（日本語教室）、10月25日（木工教室）', because: 'かっこの中は曜日ではありません。' },
    { text: '前年度は10月20日（木）に開催しました。', because: '令和4年10月20日は木曜日です。' },
    { text: '次年度は10月18日（金）に開催する予定です。', because: '令和6年10月18日は金曜日です。' },
    { text: '12月28日（木）～1月4日（木）は休館しました。', because: '年をまたいでいます。' },
    { text: '週2日（火・木）開設しました。' },
  ],
};
