import type { DateFacts } from '../../../rules/dates/date-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { sayDay, sayEraYear } from '../say-day.ts';
import { sayFiscalYear } from '../say-fiscal-year.ts';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

export const dates: WordsOf<keyof DateFacts> = {
  'weekday-of-date': {
    name: '',
    sentence: ({ date, weekday }, { quote }) =>
      `${sayDay(date)}は${weekdays[weekday]}曜日です。「${quote}」か日付を直してください。`,
    why: '日付と曜日が合っていません。前の年度の文を写したときに多い誤りです。年を省いた日付は、前後の文とこの計画の年度から読み取っています。カレンダーで確かめてください。',
    cure: '',
  },
  'impossible-date': {
    name: '',
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'month':
          return `「${quote}」の${facts.month}月という月はありません。日付を直してください。`;
        case 'day':
          return `「${quote}」という日はありません。${facts.month}月は${facts.last}日までです。`;
        case 'leapDay':
          return `「${quote}」という日はありません。${sayEraYear(facts.year)}年の2月は28日までです。`;
        case 'eraYear':
          return `${facts.era}は${facts.last}年までです。「${quote}」を直してください（${sayEraYear(facts.western)}年にあたります）。`;
        case 'eraYearZero':
          return `${facts.era}に0年はありません。「${quote}」を直してください。`;
      }
    },
    why: '暦にない日付です。打ち間違いがないか、元の資料で確かめて直してください。',
    cure: '',
  },
  'other-year-label': {
    name: '',
    sentence: ({ year, fiscalYear: own }, { label, quote }) =>
      quote === ''
        ? `様式の見出しが${sayFiscalYear(year)}のものです。「${label}」（${sayFiscalYear(own)}）の内容か、確かめてください。`
        : `${sayFiscalYear(year)}の見出し「${quote}」が残っています。${sayFiscalYear(own)}の内容か、確かめてください。`,
    why: '前の年度の様式や文を写したときに、見出しの年度が残ることがあります。内容がこの年度のものなら、見出しを直してください。前の年度の内容なら、書き直してください。',
    cure: '',
  },
  'date-outside-year': { name: '', sentence: () => '', why: '', cure: '' },
  'reversed-range': { name: '', sentence: () => '', why: '', cure: '' },
  'era-first-year': { name: '', sentence: () => '', why: '', cure: '' },
  'era-differs': { name: '', sentence: () => '', why: '', cure: '' },
  'mixed-eras': { name: '', sentence: () => '', why: '', cure: '' },
};
