import { isBetweenItems } from '../../figures/addend-gaps.ts';
import { isExhaustive } from '../../figures/exhaustive-labels.ts';
import type { FigureGroup } from '../../figures/figure-groups.ts';
import { printAmount, printFigure } from '../../figures/print-figure.ts';
import { sumOf } from '../../figures/stated-sum.ts';
import { compareExact, exact } from '../../grades/exact.ts';
import { isPlainText } from '../dates/is-plain-text.ts';
import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { groupsOfField, partsOfField } from './groups-of-field.ts';

const mayHoldPart = /うち|内|中|比|構成/;
const ofOneWhole = /(?:内訳|構成比?|構成割合|男女比|男女の比率|男女の割合)[:は、 ]{0,3}[^\d、。]{0,10}$/;

/** A part (うち…) is more than its whole. */
export const partExceedsWhole: FieldRule<'part-exceeds-whole'> = {
  id: 'part-exceeds-whole',
  reads: 'field',
  severity: 'warns',
  check(context) {
    const { text } = context;
    if (!isPlainText(context) || !mayHoldPart.test(text) || context.figures().length < 2) return [];
    const parts = partsOfField(context).filter(({ part, whole }) => part.value > whole.value);
    return [
      ...parts.map(({ part, whole }): FoundPlace<'part-exceeds-whole'> => {
        const facts = { kind: 'part' as const, part: printFigure(part), whole: printFigure(whole) };
        return { start: part.start, end: part.end, facts };
      }),
      ...groupsOfField(context).flatMap(overHundred),
    ];
  },
};

/** 男女比は男性60％、女性45％. */
function overHundred({ figures, gaps }: FigureGroup): FoundPlace<'part-exceeds-whole'>[] {
  const first = figures.findIndex((one, index) => one.unit === '%' && ofOneWhole.test(gaps[index] ?? ''));
  if (first < 0) return [];
  let end = first + 1;
  while (figures[end]?.unit === '%' && isBetweenItems(gaps[end] ?? '')) end += 1;
  const parts = figures.slice(first, end);
  const last = parts.at(-1);
  if (!last || !isExhaustive(parts.map(({ label }) => label?.text.replace(ofOneWhole, '')))) return [];
  if (parts.some((one) => one.isApproximate)) return [];
  const sum = sumOf(parts);
  // Each of them may have been rounded up.
  const room = parts.length / 10 ** Math.min(...parts.map(({ decimals }) => decimals));
  if (compareExact(sum, exact(100 + room / 2)) <= 0) return [];
  return [{ start: last.start, end: last.end, facts: { kind: 'percent', sum: printAmount(sum, '%') } }];
}

export const partExceedsWholeExamples: RuleExamples = {
  fires: [
    { text: '参加者数：24人（うち女性29人）', quote: '29人' },
    { text: '対象30校のうち37校で実施しました。', quote: '37校' },
    { text: '120人中190人が「満足」と答えました。', quote: '190人' },
    { text: '相談は15件で、うち、電話によるものが51件でした。', quote: '51件' },
    { text: '利用者は24人でした。そのうち市外の方は42人です。', quote: '42人' },
    { text: '参加者の男女比は、男性60％、女性45％でした。', quote: '45％' },
    { text: '新規登録１２名（内、女性２１名）', quote: '２１名' },
  ],
  silent: [
    { text: '参加者数：24人（うち女性19人）、前回は30人' },
    { text: '登録者24人（うち延べ利用30人）', because: '延べ数は実数より多いことがあります。' },
    { text: '講座3回（うち参加者24人）', because: '単位が違います。' },
    { text: '約20人のうち25人が回答しました。', because: 'おおよその数です。' },
    { text: '市内24人、市外30人が参加しました。' },
    { text: '賛成は男性60％、女性45％でした。', because: '一つのものの内訳ではありません。' },
    { text: '24人（うち女性19人、定員30人）が参加しました。' },
  ],
};
