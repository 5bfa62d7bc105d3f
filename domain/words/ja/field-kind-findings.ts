import type { FieldKindRule, FindingWords } from '../finding-words.ts';

const ways = { sum: '合計', difference: '差引き', percent: '割合', product: '積', quotient: '商' } as const;

export const fieldKindFindings: Pick<FindingWords, FieldKindRule> = {
  'not-a-number': {
    sentence: ({ kind }, { label, quote }) =>
      kind === 'several'
        ? `「${label}」の数値が一つに決まりません（「${short(quote)}」）。一つの数値にしてください。`
        : `「${label}」の「${short(quote)}」を数値として読み取れません。数値を入力してください。`,
    help: '全角の数字、桁区切り、▲、単位、（　）の中の説明は付けてかまいません。まだ数値がないときは「集計中」、該当がないときは「ー」と入力してください。',
  },
  'out-of-range': {
    sentence: ({ kind, limit, unit }, { label }) =>
      kind === 'below'
        ? `「${label}」は${limit}${unit}以上の数値にしてください。`
        : `「${label}」は${limit}${unit}以下の数値にしてください。`,
    help: '計画で決めた範囲の外の数値です。桁や単位を間違えていないか、確かめてください。正しい数値のときは、事務局に範囲の変更を依頼してください。',
  },
  'computed-differs': {
    sentence: ({ how, computed, parts }, { label, quote }) =>
      `「${label}」の「${short(quote)}」が、${parts}から計算した${ways[how]}（${grouped(computed)}）と違います。どちらかを直してください。`,
    help: '内訳の欄の数値から計算した値と比べています。端数の切捨てや四捨五入による違いは、指摘しません。このままでも提出できます。',
  },
  'not-a-date': {
    sentence: (_, { label, quote }) =>
      `「${label}」の「${short(quote)}」を日付として読み取れません。「令和5年10月20日」のように入力してください。`,
    help: '「R5.10.20」「2023/10/20」「10月20日」の書き方でもかまいません。まだ決まっていないときは、「未定」と入力してください。',
  },
  'unknown-option': {
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'near':
          return `「${label}」の「${short(quote)}」は選択肢にありません。「${facts.near}」ではありませんか。`;
        case 'several':
          return `「${label}」は一つだけ選んでください。選択肢は、${facts.options}です。`;
        case 'open':
          return `「${label}」のどれにも印がありません。${facts.options}から選んでください。`;
        case 'unknown':
          return `「${label}」の「${short(quote)}」は選択肢にありません。${facts.options}から選んでください。`;
      }
    },
    help: '選択肢のとおりの言葉で入力してください。補足は、後ろに（　）を付けて書くことができます。',
  },
  'unknown-grade': {
    sentence: (facts, { label, quote }) => {
      switch (facts.kind) {
        case 'former':
          return `「${label}」の「${short(quote)}」は、前の評価区分「${facts.scale}」のものです。今の区分の${facts.codes}から選んでください。`;
        case 'several':
          return `「${label}」に評価が二つ以上あります。${facts.codes}から一つ選んでください。`;
        case 'open':
          return `「${label}」のどれにも印がありません。${facts.codes}から一つ選んでください。`;
        case 'unknown':
          return `「${label}」の「${short(quote)}」は評価区分にありません。${facts.codes}から選んでください。`;
      }
    },
    help: '評価区分の記号を入力してください。「A：計画以上」のように、区分の名称を後ろに付けてもかまいません。評価の理由は、理由の欄に書いてください。',
  },
  'not-asked': {
    sentence: (_, { label }) =>
      `「${label}」は、ほかの欄の書き方では記入が要らない欄です。書いたものを残すか、消すか、確かめてください。`,
    help: '評価などを変えたときに、前に書いた文が残ることがあります。文は消さずに残しています。要らないときは、ご自分で消してください。このままでも提出できます。',
  },
};

/** Enough of a text to know it again, on one line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 20 ? `${line.slice(0, 19)}…` : line;
}

/** `12345.6` → `12,345.6` */
function grouped(figure: string): string {
  const [whole = '', fraction] = figure.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
