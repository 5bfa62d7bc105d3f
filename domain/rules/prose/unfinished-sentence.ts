import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { findMissingStops } from './find-missing-stops.ts';
import { findOpenEnds } from './find-open-ends.ts';
import { findSlips, type Slip } from './find-slips.ts';
import { isProse } from './prose-fields.ts';

/** A sentence without its end, or with what slipped in or out while typing. */
export const unfinishedSentence: FieldRule<'unfinished-sentence'> = {
  id: 'unfinished-sentence',
  reads: 'field',
  severity: 'warns',
  check(context) {
    if (!isProse(context) || context.text === '') return [];
    return [...findSlips(context.text), ...findOpenEnds(context), ...findMissingStops(context)].map(asFound);
  },
};

function asFound({ start, end, kind, replacement }: Slip): FoundPlace<'unfinished-sentence'> {
  return { start, end, facts: { kind }, ...(replacement === undefined ? {} : { replacement }) };
}

export const unfinishedSentenceExamples: RuleExamples = {
  fires: [
    {
      text: '管理職を対象に研修を実施しました。相談窓口について庁内報で周知を図り、',
      quote: '相談窓口について庁内報で周知を図り、',
    },
    {
      text: '研修の参加者は増えています。今後は、オンラインで受講できる講座を',
      quote: 'オンラインで受講できる講座を',
    },
    {
      text: '職員の意識を把握するため、庁内の全ての職員を対象にアンケートを実施し',
      quote: '庁内の全ての職員を対象にアンケートを実施し',
    },
    {
      text: '管理職の研修を2回実施しました\n参加者からは好評を得ました。',
      quote: 'ました',
      replacement: 'ました。',
    },
    { text: '研修を2回実施しました。。', quote: '。。', replacement: '。' },
    { text: '庁内報で周知し、、職員の理解を深めました。', quote: '、、', replacement: '、' },
    { text: '育児休業の取得をを促しました。', quote: 'をを', replacement: 'を' },
    { text: '各課の窓口にに配架しました。', quote: 'にに', replacement: 'に' },
    {
      text: '育児休業の取得を推進とともに、職場の理解を深めました。',
      quote: '推進とともに',
      replacement: '推進するとともに',
    },
    { text: '研修を2回実施ました。', quote: '実施ました', replacement: '実施しました' },
  ],
  silent: [
    {
      text: '研修を実施しました。内容は次のとおり\n・接遇研修\n・相談対応研修',
      because: '箇条書きの前の行と箇条書きには、句点がなくてよい。',
    },
    { text: '接遇研修：参加者数24人\n相談対応研修：参加者数18人', because: '体言止めである。' },
    {
      text: '・管理職の研修を実施しました\n・相談窓口を周知しました',
      because: '箇条書きの文は、句点を省いてよい。',
    },
    { text: '駅前ににぎわいを取り戻すための事業と連携しました。' },
    { text: '講演会を開催しました。\n　テーマ：誰もが輝く社会をめざして', because: '題名である。' },
    { text: '案内を次のページに掲載しました。\nhttps://www.example.lg.jp/danjo/' },
    {
      text: '職場の理解を深めることができました\nが、取得率は目標に届きませんでした。',
      because: '行を変えて、文が続いている。',
    },
    { text: '若手職員の研修を1回開催' },
  ],
};
