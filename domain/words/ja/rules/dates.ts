import type { DateFacts } from '../../../rules/dates/date-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { sayDay, sayEraYear } from '../say-day.ts';
import { sayFiscalYear } from '../say-fiscal-year.ts';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

/** How the other years of a list are written. */
const ways = { western: '「2023年」', era: '「令和5年」', letter: '「R5」' };

export const dates: WordsOf<keyof DateFacts> = {
  'weekday-of-date': {
    name: '曜日の誤り',
    sentence: ({ date, weekday }, { quote }) =>
      `${sayDay(date)}は${weekdays[weekday]}曜日です。「${quote}」か日付を直してください。`,
    why: '日付と曜日が合わないと、読む人はどちらが正しいか分かりません。前の年度の文を写したときに多い誤りです。年を省いた日付は前後の文と点検する年度から読み取り、曜日が合う別の年とも読めるときは指摘しません。',
    cure: 'カレンダーと当日の資料で確かめて、曜日か日付を直してください。',
  },
  'impossible-date': {
    name: '暦にない日付',
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
    why: '暦にない日や、その元号にない年が書いてあります。打ち間違いのことが多く、そのまま公表すると正しい日が分かりません。日数や件数など、日付でない数は指摘しません。',
    cure: '元の資料で確かめて、日付を直してください。',
  },
  'other-year-label': {
    name: '別の年度の見出し',
    sentence: ({ year, fiscalYear: own }, { label, quote }) =>
      quote === ''
        ? `様式の見出しが${sayFiscalYear(year)}のものです。「${label}」（${sayFiscalYear(own)}）の内容か、確かめてください。`
        : `「${quote}」が${sayFiscalYear(year)}のまま残っています。${sayFiscalYear(own)}の内容か、確かめてください。`,
    why: '前の年度の様式や文を写したときに、見出しや書き出しの年度が残ることがあります。前の年度と比べているときや、二つの年度を並べて比べているときは指摘しません。',
    cure: '内容が点検する年度のものなら、年度を直してください。前の年度の内容なら、書き直してください。',
  },
  'date-outside-year': {
    name: '年度の外の日付',
    sentence: ({ year, fiscalYear }, { quote }) =>
      `「${quote}」は${sayFiscalYear(year)}です。${sayFiscalYear(fiscalYear)}に行ったことか、確かめてください。`,
    why: '点検する年度に行ったことを書く欄に、別の年度の日付があります。前の年度の項目を写したまま残したときや、1月から3月の年を間違えたときに起こります。予定、経緯、いつの時点かを示す日付、年度にかかる期間は指摘しません。',
    cure: '写した項目なら、点検する年度のものに書き換えてください。年の打ち間違いなら、直してください。',
  },
  'reversed-range': {
    name: '逆になった範囲',
    sentence: ({ kind }, { quote }) =>
      kind === 'age'
        ? `「${quote}」は、大きい年齢が先になっています。数字を確かめて直してください。`
        : `「${quote}」は、終わりが始まりより前です。${ends[kind]}を確かめて直してください。`,
    why: '終わりが始まりより前の期間や時間は、どちらかの打ち間違いです。年をまたぐ期間（8月～3月）や夜をまたぐ時間（22:00～5:00）のように、そう読めるものは指摘しません。',
    cure: '元の資料で確かめて、始まりか終わりを直してください。',
  },
  'era-first-year': {
    name: '元年の書き方',
    sentence: ({ era }, { quote }) =>
      `${era}の最初の年は「${era}元年」と書きます。「${quote}」の「1」を「元」に直してください。`,
    why: '公用文では、元号の最初の年を「元年」と書きます。表などで使う「R1」や、「令和1～3年度」のように数え上げる書き方は指摘しません。',
    cure: '「1」を「元」に直してください。',
  },
  'era-differs': {
    name: '元号と西暦の食い違い',
    sentence: ({ written, means, other }, { quote }) =>
      `「${quote}」の二つの年が合いません。${written}年は${means}年で、${other}年ではありません。どちらが正しいか確かめて直してください。`,
    why: '元号と西暦を並べた二つの年が違うので、どちらかが誤りです。年度と暦の年のずれ（令和5年度（2024年3月））は指摘しません。',
    cure: 'どちらの年のことか確かめて、合わないほうを直してください。',
  },
  'mixed-eras': {
    name: '年の書き方の混在',
    sentence: ({ usual }, { quote }) =>
      `並んでいるほかの年は${ways[usual]}のように書いてあります。「${quote}」も同じ書き方にそろえてください。`,
    why: '一つの並びや期間の中で、西暦、令和、Rが混ざっています。別々の文で別のことに触れている年や、「2023（令和5）年」のように両方を並べた年は指摘しません。',
    cure: '並びの中の年を、一つの書き方にそろえてください。',
  },
};

const ends = { day: '日付', month: '年月', year: '年', time: '時刻' };
