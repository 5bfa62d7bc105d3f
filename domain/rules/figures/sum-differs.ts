import { printAmount, printFigure } from '../../figures/print-figure.ts';
import { readBrokenDown } from '../../figures/read-broken-down.ts';
import { readEquations } from '../../figures/read-equations.ts';
import { readListedSums } from '../../figures/read-listed-sums.ts';
import { readSumsOfLines } from '../../figures/read-sums-of-lines.ts';
import { isNear, type StatedSum } from '../../figures/stated-sum.ts';
import { compareExact, exact } from '../../grades/exact.ts';
import { isPlainText } from '../dates/is-plain-text.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { groupsOfField } from './groups-of-field.ts';

/** Only where one of these stands can there be a total. */
const mayHoldSum =
  /[=＝計全総（(]|合わせて|併せて|あわせて|トータル|延べ|のべ|うち|内訳|[男女内外前後]|オンライン|大人|会員/;

/** A stated sum is not the sum of its stated parts. */
export const sumDiffers: FieldRule<'sum-differs'> = {
  id: 'sum-differs',
  reads: 'field',
  severity: 'warns',
  check(context) {
    if (!isPlainText(context) || !mayHoldSum.test(context.text)) return [];
    const places = new Map<number, FoundPlace<'sum-differs'>>();
    for (const sum of statedSums(context)) {
      if (!isRight(sum) && !places.has(sum.total.start)) places.set(sum.total.start, asPlace(sum));
    }
    return [...places.values()];
  },
};

function statedSums(context: FieldContext): StatedSum[] {
  const all = context.figures();
  if (all.length < 3) return [];
  const groups = groupsOfField(context);
  return [
    ...groups.flatMap(readEquations),
    ...groups.flatMap(readListedSums),
    ...readBrokenDown(groups),
    ...readSumsOfLines(context.text, all),
  ];
}

function isRight({ total, computed, isRounded }: StatedSum): boolean {
  if (isRounded) return isNear(computed, total);
  return compareExact(computed, exact(total.value)) === 0;
}

function asPlace({ total, addends, computed }: StatedSum): FoundPlace<'sum-differs'> {
  const facts = { addends, computed: printAmount(computed, total.unit), stated: printFigure(total) };
  return { start: total.start, end: total.end, facts };
}

export const sumDiffersExamples: RuleExamples = {
  fires: [
    { text: '保育ボランティアの利用は、公民館で6回、図書館で9回の合計16回でした。', quote: '16回' },
    { text: '参加者数：5人＋10人＝16人', quote: '16人' },
    { text: '就職件数：494件（うち、男性263件・女性221件）', quote: '494件' },
    { text: '○第1回　24人\n○第2回　１９人\n　合計　44人', quote: '44人' },
    { text: '参加者は、男性24人、女性19人、計45人でした。', quote: '45人' },
    { text: '参加者45人（大人30人、子ども25人）', quote: '45人' },
    { text: '相談は全部で30件あり、内訳は電話12件、来所15件でした。', quote: '30件' },
    { text: '定員150－辞退20＝120', quote: '120' },
    { text: '電話での相談：延べ318件（新規125件、継続183件）', quote: '318件' },
    {
      text: '　　　　男性　　女性　　計\n第1回　10人　14人　24人\n第2回　 9人　10人　19人\n合計　19人　25人　43人',
      quote: '25人',
    },
    { text: '相談件数：計29件\n　・電話　15件\n　・来所　12件', quote: '29件' },
  ],
  silent: [
    { text: '保育ボランティアの利用は、公民館で6回、図書館で9回の合計15回でした。' },
    { text: '就職件数：494件（うち、市内30件）', because: '内訳の一部です。' },
    { text: '各4回ずつ開催し、計20人の参加がありました。', because: '回数と人数です。' },
    { text: '小学校で5回、中学校で3回など、計12回実施しました。', because: 'ほかにもあります。' },
    { text: '会員150人、延べ3,305人が参加しました。', because: '延べ数は実数の合計ではありません。' },
    { text: '○第1回　24人\n○第2回　19人\n　合計　43人' },
    { text: '窓口で5回実施し、電話で3回、メールで2回、計10回の相談を受けました。' },
    { text: '約30人ずつ、2回で計61人が参加しました。' },
    { text: '参加者は24人（うち女性19人）、前回は30人、計2回の開催です。' },
    {
      text: '昨年度は30人、今年度は24人、計画期間の合計は120人です。',
      because: 'ほかの年度も含む合計です。',
    },
  ],
};
