import type { FoundInSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { countedOtherwise } from './counted-otherwise.ts';
import { differingExtras } from './differing-extras.ts';
import { differingFigures } from './differing-figures.ts';
import { differingLines } from './differing-lines.ts';
import { findNamedIndicator, indicatorsOfSheet } from './find-named-indicator.ts';
import { ownerOf } from './owner-of.ts';
import { linesOfField } from './quantities-of-field.ts';
import { textFields } from './text-fields.ts';

type Found = FoundInSheet<'indicator-actual-differs'>;

/** The actual in the text is not the one reported for the indicator, or the ［指標］ line contradicts the text. */
export const indicatorActualDiffers: WideRule<'indicator-actual-differs'> = {
  id: 'indicator-actual-differs',
  reads: 'indicators',
  severity: 'warns',
  check(context) {
    const found = [...inLines(context), ...differingFigures(context), ...differingExtras(context)];
    return found.filter((one, index) => found.findIndex((other) => isSamePlace(one, other)) === index);
  },
};

function inLines(context: SheetContext): Found[] {
  const indicators = indicatorsOfSheet(context);
  return textFields(context).flatMap((field) => {
    const ownerAt = ownerOf(field.text, context);
    return linesOfField(field).flatMap((line) => {
      const named = context.actuals && findNamedIndicator(line.name, indicators);
      const differing = named ? differingLines(line, named, context, ownerAt) : [];
      const places = differing.length > 0 ? differing : countedOtherwise(line, field);
      return places.map((one) => ({ ...one, field: field.field.id }));
    });
  });
}

function isSamePlace(one: Found, other: Found): boolean {
  return one.field === other.field && one.start === other.start;
}

export const indicatorActualDiffersExamples: RuleExamples = {
  fires: [
    {
      text: '［指標］フォーラムの参加者数\n　目標値：350人／令和5年度実績：98人',
      actuals: { '1-(3)': '88人' },
      quote: '98人',
    },
    {
      text: '【指標】PTA、自治会の会長に占める女性の割合\n　〔目標値〕PTA会長：28％　自治会長：13％\n　〔R5実績〕PTA会長：21.4％　自治会長：9.6％',
      actuals: { '1-(2) PTA会長': '21.4％', '1-(2) 自治会長': '6.9％' },
      quote: '9.6％',
    },
    {
      text: '令和6年1月に開催し、フォーラムの参加者数は86人でした。',
      beside: { selfEvaluation: '参加した方の意識を高めることができました。' },
      actuals: { '1-(3)': '88人' },
      quote: '86人',
    },
    {
      text: '［指標］男女共同参画講座の開催回数（年間）\n　予定：2回／実施：3回\n県と共催し、2つの講座を実施しました。\n①職場のハラスメント　○開催日：令和5年11月11日（土）\n②子育てとお金　○開催日：令和6年3月9日（土）',
      quote: '3回',
    },
    {
      text: '■指標：男女共同参画講座の開催回数\n　予定　2回　実施　2回\n市民を対象に、男女共同参画講座を3回開催しました。',
      quote: '2回',
    },
    {
      text: '会場で開催しました。\n○参加者数：58人',
      actuals: { '1-(3)': '85人' },
      quote: '58人',
    },
  ],
  silent: [
    { text: '［指標］フォーラムの参加者数\n　目標値：350人／実績：８８人', actuals: { '1-(3)': '88人' } },
    {
      text: '［指標］フォーラムの参加者数\n　目標値：350人／令和4年度実績：120人',
      actuals: { '1-(3)': '88人' },
      because: '前の年度の実績です。',
    },
    {
      text: '［指標］PTA、自治会の会長に占める女性の割合\n　〔実績〕PTA会長：21％　自治会長：7％',
      actuals: { '1-(2) PTA会長': '21.4％', '1-(2) 自治会長': '6.9％' },
      because: '四捨五入した数値です。',
    },
    { text: '前年度のフォーラムの参加者数は120人でした。', actuals: { '1-(3)': '88人' } },
    {
      text: 'フォーラムの参加者数は目標の350人に届きませんでした。',
      actuals: { '1-(3)': '88人' },
      because: '目標値です。',
    },
    {
      text: '①午前の部　参加者数：40人\n②午後の部　参加者数：48人',
      actuals: { '1-(3)': '88人' },
      because: '2つの部を合わせると、報告のとおりです。',
    },
    {
      text: '［指標］男女共同参画講座の開催回数（年間）\n　予定：2回／実施：2回\n県と共催し、2つの講座を実施しました。また、出前講座を3回開催しました。',
      because: '出前講座は、指標の講座とは別のものかもしれません。',
    },
    {
      text: '［指標］男女共同参画講座の開催回数（年間）\n　予定：2回／実施：2回\n①女性の防災\n②男性の介護\n③介護の実際（②と同じ日に実施）',
      because: '並んでいるものの数だけでは、回数は分かりません。',
    },
    {
      text: 'フォーラムの参加者数は約90人でした。',
      actuals: { '1-(3)': '88人' },
      because: 'おおよその数です。',
    },
  ],
};
