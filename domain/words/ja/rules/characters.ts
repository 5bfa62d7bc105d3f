import type { BrokenKind, CharacterFacts, UnusualKind } from '../../../rules/characters/character-facts.ts';
import type { WordsOf } from '../../finding-words.ts';
import { shortQuote } from '../../short-quote.ts';

const broken: Record<BrokenKind, string> = {
  surrogate: '壊れた文字があります。削除して、入力し直してください。',
  replacement: '文字化けした文字「�」があります。元の文字に直してください。',
  control: '目に見えない制御文字があります。前後の文字とともに削除して、入力し直してください。',
  privateUse: '外字があります。ほかのパソコンや公表資料では表示されないため、標準の文字に直してください。',
};

const unusual: Record<UnusualKind, (quote: string, instead: string) => string> = {
  emoji: (quote) =>
    `絵文字「${quote}」があります。印刷や公表資料で表示されないことがあるため、言葉や記号に直してください。`,
  kanji: (quote) =>
    `「${quote}」は標準の漢字（JIS X 0213）にない文字です。ほかのパソコンで表示されないことがあります。氏名や地名として正しいか、別の字の書き誤りではないか、確かめてください。`,
  variant: (quote) =>
    `「${quote}」は字形を指定した漢字です。ほかのパソコンでは標準の字形で表示されることがあります。氏名や地名に必要な字形か、確かめてください。`,
  script: (quote) =>
    `「${shortQuote(quote)}」は日本語にない文字です。ほかのパソコンや印刷で表示されるか、確かめてください。`,
  lookalike: (quote, instead) =>
    `「${quote}」は、「${instead}」に似た別の文字です。検索や読み上げができないため、「${instead}」に直してください。`,
  combining: (quote, instead) =>
    instead
      ? `「${quote}」の濁点などが、別の文字になっています。1文字の「${instead}」に直してください。`
      : `文字に重ねる記号だけの文字があります（「${quote}」）。削除するか、入力し直してください。`,
  invisible: () => '目に見えない文字があります。検索や文字数の数え間違いの元になるため、削除してください。',
  space: () => '特殊な空白があります。検索や改行が正しく働かないため、普通の空白に直してください。',
};

const mixedDigits = {
  number: '一つの数字',
  date: '一つの日付や時刻',
  range: '一続きの期間や範囲',
} as const;

export const characters: WordsOf<keyof CharacterFacts> = {
  'broken-character': {
    name: '壊れた文字',
    sentence: ({ kind, code, count }) => `${broken[kind]}（${code}${count > 1 ? `、${count}か所` : ''}）`,
    why: 'ほかのソフトやメールから貼り付けたときに混じることがあります。そのままでは、印刷や公表のときに正しく表示されません。',
    cure: '元の文書を見て、その文字を入力し直してください。',
  },
  'unbalanced-bracket': {
    name: '括弧の片方がない',
    sentence: ({ bracket, other }) =>
      `括弧 ${bracket} と組になる ${other} がありません。${other} を補うか、${bracket} を削除してください。`,
    why: '括弧が閉じていないと、どこまでが題名や説明なのか分かりません。「1）」のような番号に付く括弧、行をまたいで閉じる括弧、顔文字は指摘しません。',
    cure: '足りない側の括弧を補ってください。不要な括弧は削除してください。',
  },
  'mixed-brackets': {
    name: '括弧の組の不ぞろい',
    sentence: ({ kind, open, close }) =>
      kind === 'width'
        ? `始めの括弧（${open}）と終わりの括弧（${close}）の、全角と半角が違います。どちらかにそろえてください。`
        : `始めの括弧（${open}）と終わりの括弧（${close}）の種類が違います。同じ種類の組に直してください。`,
    why: '一組の括弧は、同じ種類、同じ幅で書きます。ある所では全角の組、別の所では半角の組を使っていることや、括弧の中に別の括弧があることは指摘しません。',
    cure: 'この文章で多く使っている方の幅にそろえます。同数のときは全角にします。種類が違うときは、正しい方を選んでください。',
  },
  'half-width-kana': {
    name: '半角カタカナ',
    sentence: ({ wide }, { quote }) =>
      `半角のカタカナや記号「${shortQuote(quote)}」があります。全角の「${shortQuote(wide)}」に直してください。`,
    why: '半角カタカナは、印刷物で読みにくく、検索や読み上げの妨げになります。箇条書きの印を「･」にそろえているときは指摘しません。',
    cure: '全角に直してください。数字の間の「ｰ」や「･」は、「～」や小数点の書き誤りでないか確かめてください。',
  },
  'mixed-digit-width': {
    name: '全角と半角の数字の混在',
    sentence: ({ kind }, { quote }) =>
      `${mixedDigits[kind]}「${shortQuote(quote)}」の中に、全角と半角の数字が混じっています。どちらかにそろえてください。`,
    why: '一つの数字や日付の中で幅が変わると、書き誤りに見え、検索もできません。別々の数字の幅が違うことや、「1桁は全角、2桁以上は半角」の決まりに全体がそろっていることは指摘しません。',
    cure: 'この文章で多く使っている方の幅にそろえます。同数のときは半角にします。',
  },
  'space-in-number': {
    name: '数字の中の空白',
    sentence: ({ kind, without }, { quote }) =>
      `${kind === 'date' ? '日付' : '数字'}「${shortQuote(quote)}」の中に空白があります。空白を削除して、「${without}」に直してください。`,
    why: '数字の途中に空白があると、別の数字に見え、検索や集計もできません。表のように並べた数字、桁をそろえるための空白、数字の前後を空ける書き方にそろった文章は指摘しません。',
    cure: '数字の中の空白を削除してください。',
  },
  'unusual-character': {
    name: '標準にない文字',
    sentence: ({ kind, code, count, instead }, { quote }) =>
      `${unusual[kind](quote, instead)}（${code}${count > 1 ? `、${count}か所` : ''}）`,
    why: '標準の文字（JIS X 0213、Windows の文字）にない文字は、ほかのパソコン、印刷所、公表資料で表示されないことがあります。「髙」「﨑」「①」「㈱」などは指摘しません。',
    cure: '標準の文字に直してください。氏名や地名として正しいときは、「正しい」としてそのまま提出できます。',
  },
  'uneven-spaces': {
    name: '空白の不ぞろい',
    sentence: ({ kind }) =>
      kind === 'tab'
        ? 'タブがあります。セルや印刷では幅が変わるため、全角の空白に直してください。'
        : '全角と半角の空白が続いています。全角の空白にそろえてください。',
    why: '全角と半角の空白やタブを混ぜて位置をそろえると、書体や画面が変わったときにずれます。全角の空白だけの字下げや、行の終わりの空白は指摘しません。',
    cure: '同じくらいの幅の全角の空白に直してください。',
  },
  'hand-broken-line': {
    name: '文の途中の改行',
    sentence: ({ breaks }) =>
      breaks > 1
        ? `文の途中に改行が${breaks}か所あります。改行を削除して、一続きの文にしてください。`
        : '文の途中に改行があります。改行を削除して、一続きの文にしてください。',
    why: 'セルの端に合わせて改行すると、幅の違う報告書では行が不自然に切れます。見出し、箇条書き、名詞で終わる行は指摘しません。',
    cure: '改行を削除してください。セルの端では、自動で折り返されます。',
  },
};
