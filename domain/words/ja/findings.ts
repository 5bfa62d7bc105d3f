import { eraOfDay } from '../../dates/eras.ts';
import type { BrokenKind } from '../../rules/rule-facts.ts';
import { printYear } from '../../text/print-year.ts';
import type { FindingWords } from '../finding-words.ts';
import { fieldKindFindings } from './field-kind-findings.ts';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

/** `2023-10-20` → `令和5年10月20日`, `令和元年…` for a first year. */
function day(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  const era = eraOfDay(iso);
  const name = era ? `${era.name}${era.year === 1 ? '元' : era.year}` : year;
  return `${name}年${month}月${date}日`;
}

/** At its end: `2019` → `令和元` */
function eraYear(year: number): string {
  return day(`${year}-12-31`).split('年')[0] ?? '';
}

function fiscalYear(year: number): string {
  return `${printYear(year, 'era')}年度`;
}

const broken: Record<BrokenKind, string> = {
  surrogate: '壊れた文字があります。削除して、入力し直してください。',
  replacement: '文字化けした文字「�」があります。元の文字に直してください。',
  control: '目に見えない制御文字があります。前後の文字とともに削除して、入力し直してください。',
  privateUse: '外字があります。ほかのパソコンや公表資料では表示されないため、標準の文字に直してください。',
};

export const findings: FindingWords = {
  required: {
    sentence: (_, { label }) => `「${label}」が未入力です。入力してから提出してください。`,
    help: 'この欄は、記入が必要です（ほかの欄の書き方によって必要になる欄もあります）。書くことがないときは、「なし」などと、その旨を入力してください。空白だけの入力は、未入力として扱います。',
  },
  'longer-than-printed': {
    sentence: ({ lines, printed, over }) =>
      `印刷の枠は${printed}行ですが、${lines}行になる見込みです。${over}字ほど減らしてください。`,
    help: '報告書に印刷する枠に収まらないおそれがあります。行数は、全角1字・半角0.5字として数えた目安です。空いた行を詰めるか、文を短くしてください。このままでも提出できます。',
  },
  'longer-than-cell': {
    sentence: ({ limit, over }) =>
      `Excel のセルに入るのは${number(limit)}字までです。${number(over)}字減らしてください。`,
    help: 'このままでは、事務局の表に入れるときに文の終わりが失われます。要点だけを残し、詳しい資料は別に提出してください。',
  },
  'weekday-of-date': {
    sentence: ({ date, weekday }, { quote }) =>
      `${day(date)}は${weekdays[weekday]}曜日です。「${quote}」か日付を直してください。`,
    help: '日付と曜日が合っていません。前の年度の文を写したときに多い誤りです。年を省いた日付は、前後の文とこの計画の年度から読み取っています。カレンダーで確かめてください。',
  },
  'impossible-date': {
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'month':
          return `「${quote}」の${facts.month}月という月はありません。日付を直してください。`;
        case 'day':
          return `「${quote}」という日はありません。${facts.month}月は${facts.last}日までです。`;
        case 'leapDay':
          return `「${quote}」という日はありません。${eraYear(facts.year)}年の2月は28日までです。`;
        case 'eraYear':
          return `${facts.era}は${facts.last}年までです。「${quote}」を直してください（${eraYear(facts.western)}年にあたります）。`;
        case 'eraYearZero':
          return `${facts.era}に0年はありません。「${quote}」を直してください。`;
      }
    },
    help: '暦にない日付です。打ち間違いがないか、元の資料で確かめて直してください。',
  },
  'other-year-label': {
    sentence: ({ year, fiscalYear: own }, { label, quote }) =>
      quote === ''
        ? `様式の見出しが${fiscalYear(year)}のものです。「${label}」（${fiscalYear(own)}）の内容か、確かめてください。`
        : `${fiscalYear(year)}の見出し「${quote}」が残っています。${fiscalYear(own)}の内容か、確かめてください。`,
    help: '前の年度の様式や文を写したときに、見出しの年度が残ることがあります。内容がこの年度のものなら、見出しを直してください。前の年度の内容なら、書き直してください。',
  },
  'department-heading': {
    sentence: (facts, { quote }) => {
      switch (facts.kind) {
        case 'otherDepartment':
          return `${quote}は、この事業の所管課ではありません。この事業の所管課は、${facts.departments}です。`;
        case 'unknown':
          return `${quote}という所管課は、この計画にありません。この事業の所管課は、${facts.departments}です。`;
        case 'similar':
          return `${quote}は、【${facts.name}】の書き誤りではありませんか。`;
        case 'formerName':
          return `${quote}は、${fiscalYear(facts.until)}までの名称です。今の名称は、【${facts.name}】です。`;
      }
    },
    help: '【　】だけの行は、所管課ごとの見出しとして報告書に載ります。計画にある課名のとおりに書いてください。見出しではなく項目の名前なら、そのままでかまいません。',
  },
  'broken-character': {
    sentence: ({ kind, code, count }) => `${broken[kind]}（${code}${count > 1 ? `、${count}か所` : ''}）`,
    help: 'ほかのソフトやメールから貼り付けたときに混じることがあります。そのままでは、印刷や公表のときに正しく表示されません。',
  },
  ...fieldKindFindings,
};

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
