import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

type Found = FoundPlace<'half-width-kana'>;

/** ｢…｣ on one line as a whole, or a run; a mark of voice may stand behind a kana of full width. */
const run = /｢[^｢｣「」\n]{1,60}｣|[\u30a6-\u30db]?[ﾞﾟ][\uff61-\uff9f]*|[\uff61-\uff9f]+/g;
const loneDash = /^ｰ+$/;
const bullet = /(?:^|\n)[^\S\n]*[･]$/;
const fullBullet = /(?:^|\n)[^\S\n]*・/;

/** ｶﾀｶﾅ of half width, and ｢｣｡､･. */
export const halfWidthKana: FieldRule<'half-width-kana'> = {
  id: 'half-width-kana',
  reads: 'field',
  severity: 'warns',
  check({ text }) {
    // Who marks every item with ･ has chosen to.
    const keepsBullets = !fullBullet.test(text);
    return [...text.matchAll(run)].flatMap((match) =>
      keepsBullets && isBullet(match, text) ? [] : findRun(match, text),
    );
  },
};

function isBullet({ 0: { length }, index }: RegExpExecArray, text: string): boolean {
  return length === 1 && bullet.test(text.slice(Math.max(0, text.lastIndexOf('\n', index)), index + 1));
}

function findRun({ 0: written, index }: RegExpExecArray, text: string): Found[] {
  const wide = widen(written);
  const place = { start: index, end: index + written.length, facts: { wide } };
  return [isCertain(written, index, text) ? { ...place, replacement: wide } : place];
}

/** Between figures ｰ may be a dash or a minus, ･ a decimal point. */
function isCertain(written: string, index: number, text: string): boolean {
  const before = text.charAt(index - 1);
  const after = text.slice(index + written.length);
  const isBetweenFigures = /[0-9０-９]/.test(before) && /^[0-9０-９]/.test(after);
  if (loneDash.test(written)) return !/[0-9０-９]/.test(before + after.charAt(0));
  return !(written === '･' && isBetweenFigures && /^[0-9０-９]+(?:[%％倍]|ポイント)/.test(after));
}

function widen(written: string): string {
  const wide = written.replace(/[\u30a6-\u30db]?[\uff61-\uff9f]+/g, (piece) => piece.normalize('NFKC'));
  // A mark of voice that no kana takes would become one that stands on the sign before it.
  return wide.replaceAll('\u3099', '゛').replaceAll('\u309a', '゜');
}

export const halfWidthKanaExamples: RuleExamples = {
  fires: [
    {
      text: '男女共同参画ﾌｫｰﾗﾑを開催しました。',
      quote: 'ﾌｫｰﾗﾑ',
      replacement: 'フォーラム',
    },
    {
      text: 'ﾊﾟﾝﾌﾚｯﾄ及びﾎﾟｽﾀｰを公共施設に配架しました。',
      quote: 'ﾊﾟﾝﾌﾚｯﾄ',
      replacement: 'パンフレット',
    },
    {
      text: '｢親子ふれあい教室｣を2回開催しました。',
      quote: '｢親子ふれあい教室｣',
      replacement: '「親子ふれあい教室」',
    },
    { text: '小学校4･5年生を対象に、キャンプ・工作教室を実施しました。', quote: '･', replacement: '・' },
    { text: '小学校への出前講座 3回･参加者 84人', quote: '･', replacement: '・' },
    {
      text: 'ﾜｰｸ･ﾗｲﾌ･ﾊﾞﾗﾝｽの啓発に努めました。',
      quote: 'ﾜｰｸ･ﾗｲﾌ･ﾊﾞﾗﾝｽ',
      replacement: 'ワーク・ライフ・バランス',
    },
    { text: '受付時間は9ｰ17時です。', quote: 'ｰ', because: '「～」の書き誤りかもしれません。' },
    {
      text: '割合は5･7％です。',
      quote: '･',
      because: '小数点の書き誤りかもしれないため、確実な直し方はありません。',
    },
  ],
  silent: [
    { text: 'フォーラムを開催し、「ワーク・ライフ・バランス」について考えました。' },
    { text: 'NPO・PTA・SNS（LINE）' },
    {
      text: '･講演会の開催\n･パネル展の開催\n･相談会の開催',
      because: 'すべての項目の印が･にそろっています。',
    },
    { text: '〜〜啓発週間〜〜' },
  ],
};
