import type { IndicatorLine, StatedFigure } from '../../figures/indicator-line.ts';
import { targetsInForce } from '../../grades/targets-in-force.ts';
import { parseQuantity } from '../../indicators/parse-quantity.ts';
import type { Part, Target } from '../../plan/indicator.ts';
import { isValidIn } from '../../plan/validity.ts';
import type { FoundInSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import {
  findNamedIndicator,
  indicatorsOfSheet,
  type NamedIndicator,
  partOf,
} from './find-named-indicator.ts';
import { linesOfField } from './quantities-of-field.ts';
import { isSameValue } from './same-value.ts';
import { sayIndicator } from './say-indicator.ts';
import { textFields } from './text-fields.ts';

type Found = FoundInSheet<'indicator-target-differs'>;

/** The target on a ［指標］ line is not the plan’s. */
export const indicatorTargetDiffers: WideRule<'indicator-target-differs'> = {
  id: 'indicator-target-differs',
  reads: 'indicators',
  severity: 'warns',
  check(context) {
    const indicators = indicatorsOfSheet(context);
    if (indicators.length === 0) return [];
    return textFields(context).flatMap((one) =>
      linesOfField(one).flatMap((line) => {
        const named = findNamedIndicator(line.name, indicators);
        return named ? inLine(line, named, context).map((found) => ({ ...found, field: one.field.id })) : [];
      }),
    );
  },
};

/** 介護予防教室の延べ参加者数: a word of the indicator's own name says nothing of the line. */
const countsOn = /累計|累積|延べ|のべ|通算/;

function inLine(line: IndicatorLine, named: NamedIndicator, { plan }: SheetContext): Omit<Found, 'field'>[] {
  return line.parts.flatMap(({ label, target: stated }) => {
    if (!stated) return [];
    const parts = partsMeant(named, label);
    const isSaid = countsOn.test(named.indicator.name);
    const targets = parts.map((part) => differing(stated, part, { ...line, isSaid }, plan));
    const [target] = targets;
    // One target printed for all parts: each of them must say that it is another one.
    if (!target || targets.some((one) => !one)) return [];
    const indicator = sayIndicator(named.indicator, parts.length === 1 ? parts[0] : undefined);
    return [
      { start: stated.start, end: stated.end, facts: { indicator, target: printed(target, parts[0]) } },
    ];
  });
}

function partsMeant(named: NamedIndicator, label: string | undefined): Part[] {
  const part = partOf(named, label);
  if (part) return [part];
  const { parts } = named.indicator;
  const isShared =
    label === undefined && !named.part && parts.every(({ targets }) => targets.some((one) => one.isShared));
  return isShared ? parts : [];
}

/** The plan's target, where the stated one is none of those that hold and can be compared with each. */
function differing(
  stated: StatedFigure,
  part: Part,
  { isCumulative, isSaid }: IndicatorLine & { isSaid: boolean },
  plan: SheetContext['plan'],
): Target | undefined {
  // 予定：250人 may be a year's share of 1,250人（累計）.
  if (!isSaid && (part.period === 'plan') !== isCumulative && part.period !== 'state') return undefined;
  const targets = targetsMeant(stated.year, part, plan);
  const isOther = targets.every((target) => {
    const known = knownValue(target);
    return known !== undefined && isSameValue(stated, known, target.unit ?? part.unit) === false;
  });
  return isOther ? targets[0] : undefined;
}

function targetsMeant(year: number | undefined, part: Part, plan: SheetContext['plan']): Target[] {
  const { nearest, ofYear, final } = targetsInForce(part, plan.fiscalYear, plan);
  const inForce = [...new Set([nearest, ofYear, final])].filter((one) => one !== undefined);
  if (year === undefined || year === plan.fiscalYear) return inForce;
  const dated = part.targets.filter(
    (one) => isValidIn(one.valid, plan.fiscalYear) && (one.fiscalYear ?? plan.years?.last) === year,
  );
  return dated.some(({ revision = 0 }) => revision > 0) ? [] : dated;
}

function knownValue({ aim, value, min, max }: Target): { value: number; max?: number } | undefined {
  if (aim === 'range') return min === undefined || max === undefined ? undefined : { value: min, max };
  return aim === 'words' || value === undefined ? undefined : { value };
}

function printed({ raw, unit }: Target, part: Part | undefined): string {
  const wanted = unit ?? part?.unit;
  return parseQuantity(raw, wanted === undefined ? {} : { unit: wanted }).printed ?? raw;
}

export const indicatorTargetDiffersExamples: RuleExamples = {
  fires: [
    {
      text: '［指標］男女共同参画講座の開催回数（年間）\n　　　　予定：3回／実施：2回\n会場とオンラインの2つの方法で開催しました。',
      quote: '3回',
    },
    {
      text: '【指標】ＰＴＡ、自治会の会長に占める女性の割合\n　〔目標値〕ＰＴＡ会長：28％　自治会長：15％\n　〔R5実績〕ＰＴＡ会長：21.4％　自治会長：6.9％',
      quote: '15％',
    },
    { text: '■指標　フォーラムの参加者数　目標 300人／年　実績 88人', quote: '300人' },
    { text: '成果指標：フォーラムの参加者数\n目標値　３５人\n実績値　８８人', quote: '３５人' },
    { text: '・フォーラムの参加者数（目標250人、実績88人）', quote: '250人' },
    {
      text: '指標　自治会等の会長に占める女性の割合は、次のとおりです。\n［指標］PTA・自治会の会長に占める女性の割合\n　PTA会長　　目標値：23％　実績値：21.4％\n　自治会長　　目標値：13％　実績値：6.9％',
      quote: '23％',
    },
  ],
  silent: [
    { text: '［指標］男女共同参画講座の開催回数（年間）\n　　　　予定：２回／実施：２回' },
    {
      text: '［指標］PTA、自治会の会長に占める女性の割合\n　〔目標値〕PTA会長：28.0％　自治会長：13.0％\n　〔実績値〕PTA会長：21.4％　自治会長：6.9％',
      because: '28.0％は28％です。',
    },
    { text: '［指標］フォーラムの開催回数（年間）\n　予定：1回／実施：1回', because: '計画にない指標です。' },
    {
      text: '［指標］フォーラムの参加者数\n　前年度実績：120人　目標値：350人　実績：88人',
      because: '前年度の実績は目標値ではありません。',
    },
    {
      text: '［指標］フォーラムの満足度　目標：80％　実績：76％',
      because: '同じフォーラムでも、別の指標です。',
    },
    {
      text: '［指標］PTA、自治会の会長に占める女性の割合\n　目標値：30％　実績：14.2％',
      because: '内訳のどちらの目標値か、分かりません。',
    },
    {
      text: 'フォーラムの参加者数の目標は、来年度から400人に引き上げます。',
      because: 'これからの目標です。',
    },
    {
      text: '［指標］フォーラムの参加者数\n　令和6年度目標値：400人／令和5年度実績：88人',
      because: '別の年度の目標値です。',
    },
  ],
};
