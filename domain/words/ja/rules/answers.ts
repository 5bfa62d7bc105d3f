import type { AnswerFacts } from '../../../rules/answers/answer-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { groupDigits } from '../../group-digits.ts';
import { shortQuote } from '../../short-quote.ts';

const ways = { sum: '合計', difference: '差引き', percent: '割合', product: '積', quotient: '商' } as const;

export const answers: WordsOf<keyof AnswerFacts> = {
  required: {
    name: '必要な欄の未入力',
    sentence: (_, { label }) => `「${label}」が未入力です。入力してから提出してください。`,
    why: 'この欄は、記入が必要です（ほかの欄の書き方によって必要になる欄もあります）。空白だけの入力は、未入力として扱います。',
    cure: '内容を入力してください。書くことがないときは、「なし」などと、その旨を入力してください。',
  },
  'longer-than-printed': {
    name: '印刷の枠を超える長さ',
    sentence: ({ lines, printed, over }) =>
      `印刷の枠は${printed}行ですが、${lines}行になる見込みです。${over}字ほど減らしてください。`,
    why: '報告書に印刷する枠に収まらないおそれがあります。行数は、全角1字・半角0.5字として数えた目安です。このままでも提出できます。',
    cure: '空いた行を詰めるか、文を短くしてください。',
  },
  'longer-than-cell': {
    name: 'セルに入らない長さ',
    sentence: ({ limit, over }) =>
      `Excel のセルに入るのは${groupDigits(limit)}字までです。${groupDigits(over)}字減らしてください。`,
    why: 'このままでは、事務局の表に入れるときに文の終わりが失われます。',
    cure: '要点だけを残し、詳しい資料は別に提出してください。',
  },
  'not-a-number': {
    name: '数値でない入力',
    sentence: ({ kind }, { label, quote }) =>
      kind === 'several'
        ? `「${label}」の数値が一つに決まりません（「${shortQuote(quote)}」）。一つの数値にしてください。`
        : `「${label}」の「${shortQuote(quote)}」を数値として読み取れません。数値を入力してください。`,
    why: '数値を書く欄です。全角の数字、桁区切り、▲、単位、（　）の中の説明は付けてかまいません。',
    cure: '数値を一つだけ入力してください。まだ数値がないときは「集計中」、該当がないときは「ー」と入力してください。',
  },
  'out-of-range': {
    name: '範囲の外の数値',
    sentence: ({ kind, limit, unit }, { label }) =>
      kind === 'below'
        ? `「${label}」は${limit}${unit}以上の数値にしてください。`
        : `「${label}」は${limit}${unit}以下の数値にしてください。`,
    why: '計画で決めた範囲の外の数値です。',
    cure: '桁や単位を間違えていないか、確かめてください。正しい数値のときは、事務局に範囲の変更を依頼してください。',
  },
  'computed-differs': {
    name: '計算と合わない数値',
    sentence: ({ how, computed, parts }, { label, quote }) =>
      `「${label}」の「${shortQuote(quote)}」が、${parts}から計算した${ways[how]}（${groupDigits(computed)}）と違います。どちらかを直してください。`,
    why: '内訳の欄の数値から計算した値と比べています。端数の切捨てや四捨五入による違いは、指摘しません。このままでも提出できます。',
    cure: '内訳の欄と、この欄のどちらかを直してください。',
  },
  'not-a-date': {
    name: '日付でない入力',
    sentence: (_, { label, quote }) =>
      `「${label}」の「${shortQuote(quote)}」を日付として読み取れません。「令和5年10月20日」のように入力してください。`,
    why: '日付を書く欄です。「R5.10.20」「2023/10/20」「10月20日」の書き方でもかまいません。',
    cure: '日付を入力してください。まだ決まっていないときは、「未定」と入力してください。',
  },
  'unknown-option': {
    name: '選択肢にない入力',
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'near':
          return `「${label}」の「${shortQuote(quote)}」は選択肢にありません。「${facts.near}」ではありませんか。`;
        case 'several':
          return `「${label}」は一つだけ選んでください。選択肢は、${facts.options}です。`;
        case 'open':
          return `「${label}」のどれにも印がありません。${facts.options}から選んでください。`;
        case 'unknown':
          return `「${label}」の「${shortQuote(quote)}」は選択肢にありません。${facts.options}から選んでください。`;
      }
    },
    why: '選択肢のとおりの言葉でないと、集計できません。補足は、後ろに（　）を付けて書くことができます。',
    cure: '選択肢の中から選んで入力してください。',
  },
  'unknown-grade': {
    name: '評価区分にない入力',
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'former':
          return `「${label}」の「${shortQuote(quote)}」は、前の評価区分「${facts.scale}」のものです。今の区分の${facts.codes}から選んでください。`;
        case 'several':
          return `「${label}」に評価が二つ以上あります。${facts.codes}から一つ選んでください。`;
        case 'open':
          return `「${label}」のどれにも印がありません。${facts.codes}から一つ選んでください。`;
        case 'unknown':
          return `「${label}」の「${shortQuote(quote)}」は評価区分にありません。${facts.codes}から選んでください。`;
      }
    },
    why: '評価区分の記号でないと、集計できません。「A：計画以上」のように、区分の名称を後ろに付けてもかまいません。',
    cure: '評価区分の記号を入力してください。評価の理由は、理由の欄に書いてください。',
  },
  'not-asked': {
    name: '記入が要らない欄の文',
    sentence: (_, { label }) =>
      `「${label}」は、ほかの欄の書き方では記入が要らない欄です。書いたものを残すか、消すか、確かめてください。`,
    why: '評価などを変えたときに、前に書いた文が残ることがあります。文は消さずに残しています。このままでも提出できます。',
    cure: '要らないときは、ご自分で消してください。',
  },
};
