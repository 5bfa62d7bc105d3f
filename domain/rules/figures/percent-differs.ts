import { printFigure } from '../../figures/print-figure.ts';
import { readRates } from '../../figures/read-rates.ts';
import { readShares, type StatedShare } from '../../figures/read-shares.ts';
import { isNear } from '../../figures/stated-sum.ts';
import { dividedBy, type Exact, exact, groupExact, times } from '../../grades/exact.ts';
import { isPlainText } from '../dates/is-plain-text.ts';
import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { groupsOfField, partsOfField } from './groups-of-field.ts';

const mayHoldShare = /[%％]|パーセント/;

/** A stated percentage is not that of the stated figures. */
export const percentDiffers: FieldRule<'percent-differs'> = {
  id: 'percent-differs',
  reads: 'field',
  severity: 'warns',
  check(context) {
    const { text } = context;
    if (!isPlainText(context) || !mayHoldShare.test(text) || context.figures().length < 3) return [];
    const places = new Map<number, FoundPlace<'percent-differs'>>();
    for (const share of [
      ...readShares(groupsOfField(context), partsOfField(context)),
      ...readRates(text, context.figures()),
    ]) {
      const place = asPlace(share);
      if (place && !places.has(place.start)) places.set(place.start, place);
    }
    return [...places.values()];
  },
};

function asPlace({ part, whole, share, mayExceed }: StatedShare): FoundPlace<'percent-differs'> | undefined {
  const computed = percentOf(part.value, whole.value);
  // More than its whole: that is said by another rule.
  const isPart = mayExceed || part.value <= whole.value || /達成|執行/.test(share.label?.text ?? '');
  if (!computed || !isPart || isNear(computed, share)) return undefined;
  const facts = {
    part: printFigure(part),
    whole: printFigure(whole),
    computed: `${groupExact(computed, share.decimals + 1)}%`,
    stated: printFigure(share),
  };
  return { start: share.start, end: share.end, facts };
}

function percentOf(part: number, whole: number): Exact | undefined {
  return dividedBy(times(exact(part), exact(100)), exact(whole));
}

export const percentDiffersExamples: RuleExamples = {
  fires: [
    { text: 'アンケートでは、120人中90人（85％）が「満足」と答えました。', quote: '85％' },
    { text: '定員25人に対し、申込みは20人（85％）でした。', quote: '85％' },
    { text: '会員40人（男性14人、女性26人）で、女性の割合は75％です。', quote: '75％' },
    { text: '対象30校のうち27校（95％）で実施しました。', quote: '95％' },
    { text: '職員800人に対して調査を行い、160人から回答がありました（回答率25.0％）。', quote: '25.0％' },
    { text: '対象者数：1,200人、受診者数：540人、受診率：54.0％', quote: '54.0％' },
    { text: '目標：30回／実績：27回／達成率：95％', quote: '95％' },
    { text: '参加者50人のうち、女性30人（60％）、男性20人（45％）でした。', quote: '45％' },
    { text: '配布５００枚、回収３２０枚、回収率７４％', quote: '７４％' },
  ],
  silent: [
    { text: 'アンケートでは、120人中90人（75％）が「満足」と答えました。' },
    { text: '職員845人に対して調査を行い、160人から回答がありました（回答率18.9％）。' },
    {
      text: '職員845人に対して調査を行い、160人から回答がありました（回答率19％）。',
      because: '四捨五入した値です。',
    },
    { text: '30人のうち20人（66.6％）が回答しました。', because: '切り捨てた値です。' },
    { text: '120人中90人（前年度比85％）が参加しました。', because: '前年度との比です。' },
    { text: '120人中90人（約80％）が参加しました。', because: 'おおよその値です。' },
    { text: '30校のうち27校で実施し、満足度は95％でした。' },
    { text: '参加者50人（満足度95％）' },
    {
      text: '定員25人に対し、参加者は20人で、90％の方が「満足」と答えました。',
      because: '満足と答えた方の割合です。',
    },
  ],
};
