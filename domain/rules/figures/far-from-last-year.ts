import type { IndicatorLine } from '../../figures/indicator-line.ts';
import { foldUnit, powerBetween } from '../../indicators/units.ts';
import type { LastYear } from '../../round/last-year.ts';
import { readingsOfText } from '../readings-of.ts';
import type { FieldContext, FoundInSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { plainName } from './find-named-indicator.ts';
import type { LabelledQuantity } from './labelled-quantities.ts';
import { linesOfField, quantitiesOf, quantitiesOfField } from './quantities-of-field.ts';
import { textFields } from './text-fields.ts';

type Found = FoundInSheet<'far-from-last-year'>;

/** Whoever says why has looked. */
const explained =
  /コロナ|感染症|中止|再開|休止|休館|延期|オンライン|配信|隔年|初めて|初開催|新設|新規|廃止|統合|移管|見直|拡充|拡大|縮小|変更|増|減った|減少|減り|伸び|倍|半減|大幅|回復|昨年|前年|例年/;
const farTimes = 3;
/** What anything may be called: another event under the same name. */
const farTimesOfAnything = 5;
const shortName = 4;

/** A result far off last year’s: asked, not blamed. */
export const farFromLastYear: WideRule<'far-from-last-year'> = {
  id: 'far-from-last-year',
  reads: 'lastYear',
  severity: 'warns',
  check(context) {
    const { lastYear } = context;
    const fields = textFields(context);
    if (!lastYear || lastYear.sheets.length === 0) return [];
    const isExplained = fields.some(({ text }) => explained.test(text));
    return fields.flatMap((field) => {
      const now = resultsOf(
        field,
        thatYear(linesOfField(field), context.plan.fiscalYear),
        quantitiesOfField(field),
      );
      if (now.length === 0) return [];
      const before = lastTexts(field, context, lastYear).flatMap((text) => {
        const read = readingsOfText(text);
        return resultsOf(
          read,
          thatYear(linesOfField(read), lastYear.fiscalYear),
          quantitiesOf(read, lastYear.fiscalYear),
        );
      });
      return now.flatMap((one) => asked(one, { now, before, field, isExplained, year: lastYear.fiscalYear }));
    });
  },
};

interface Result {
  key: string;
  name: string;
  unit: string;
  value: number;
  start: number;
  end: number;
  quote: string;
}

interface Years {
  now: readonly Result[];
  before: readonly Result[];
  field: FieldContext;
  /** Something on the sheet may be why. */
  isExplained: boolean;
  year: number;
}

function asked(one: Result, { now, before, field, isExplained, year }: Years): Found[] {
  const isSame = (other: Result) => other.key === one.key;
  const [last, ...others] = before.filter(isSame);
  const isUnique = others.length === 0 && now.filter(isSame).length === 1;
  if (!last || !isUnique || field.figures().some(({ value }) => value === last.value && value !== one.value))
    return [];
  const isAsked = isShifted(one, last) || (!isExplained && last.unit === one.unit && isFar(one, last));
  if (!isAsked) return [];
  const facts = { quantity: one.name, last: last.quote, year };
  return [{ field: field.field.id, start: one.start, end: one.end, facts }];
}

const surelyNoChance = 3;

/** The same digits at another place, 28,431冊 for 284,310冊, 1,200円 for 1,200千円: no reason makes that. */
function isShifted(one: Result, last: Result): boolean {
  const power = powerBetween(one.unit, last.unit);
  if (power === undefined || one.value <= 0 || last.value <= 0) return false;
  if (power !== 0) return one.value === last.value;
  return (
    one.value !== last.value && digitsOf(one) === digitsOf(last) && digitsOf(one).length >= surelyNoChance
  );
}

/** Without the noughts at both ends: those of 28,400 are 284. */
function digitsOf({ value }: Result): string {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

/** A slipped digit, or so much that one has to ask. */
function isFar({ value, key }: Result, { value: last }: Result): boolean {
  const [small, big] = [Math.min(value, last), Math.max(value, last)];
  if (small <= 0 || big < 50) return false;
  const times = big / small;
  if ([10, 100, 1000].some((power) => Math.abs(times - power) < 1e-9)) return true;
  return small >= 10 && times >= (key.length > shortName ? farTimes : farTimesOfAnything);
}

/** Of the same question, and of the same department where the sheets are its own. */
function lastTexts(
  { field }: FieldContext,
  { project, department }: SheetContext,
  { sheets }: LastYear,
): string[] {
  const own = sheets.filter((sheet) => sheet.department.id === department);
  const meant = project.written === 'perDepartment' && own.length > 0 ? own : sheets;
  return meant.flatMap(({ texts }) => texts.filter((one) => one.field === field.id).map(({ text }) => text));
}

/** What a text reports: results of indicators' lines, and figures with a label of their own. */
function resultsOf(
  text: Pick<FieldContext, 'text'>,
  lines: readonly IndicatorLine[],
  quantities: readonly LabelledQuantity[],
): Result[] {
  const labelled = quantities
    .filter(({ figure }) => !lines.some(({ start, end }) => start <= figure.start && figure.start < end))
    .map(({ figure, key, label, section }) => result(text, { ...figure, name: label, key: section + key }));
  return [...lines.flatMap((line) => resultsOfLine(text, line)), ...labelled];
}

/** Without what a line says of other years. */
function thatYear(lines: readonly IndicatorLine[], fiscalYear: number): IndicatorLine[] {
  return lines.map((line) => ({
    ...line,
    parts: line.parts.filter(({ actual }) => (actual?.year ?? fiscalYear) === fiscalYear),
  }));
}

function resultsOfLine(text: Pick<FieldContext, 'text'>, { name, parts }: IndicatorLine): Result[] {
  return parts.flatMap(({ label = '', actual }): Result[] => {
    if (!actual || actual.isApproximate || name === undefined) return [];
    const whole = label === '' ? name : `${name}（${label}）`;
    return [result(text, { ...actual, name: whole, key: `${plainName(name)}/${plainName(label)}` })];
  });
}

function result(
  { text }: Pick<FieldContext, 'text'>,
  { start, end, value, unit, name, key }: Omit<Result, 'quote'>,
): Result {
  return { start, end, value, unit: foldUnit(unit), name, key, quote: text.slice(start, end) };
}

export const farFromLastYearExamples: RuleExamples = {
  fires: [
    {
      text: '窓口での相談件数：1,310件',
      lastYear: '窓口での相談件数：131件',
      quote: '1,310件',
    },
    {
      text: '［指標］こころの健康講座の参加者数\n　目標値：60人／実績：18人',
      lastYear: '［指標］こころの健康講座の参加者数\n　目標値：60人／実績：58人',
      quote: '18人',
    },
    {
      text: '広報紙の配布部数は4,200部です。',
      lastYear: '広報紙の配布部数は42,000部です。',
      quote: '4,200部',
    },
    {
      text: '利用の案内を見直しました。\n　○貸出冊数：15,268冊',
      lastYear: '○貸出冊数：152,680冊',
      quote: '15,268冊',
    },
    { text: '○参加者数：880人', lastYear: '○参加者数：88人', quote: '880人' },
  ],
  silent: [
    { text: '窓口での相談件数：140件', lastYear: '窓口での相談件数：131件' },
    {
      text: '講座を再開し、講座の参加者数は310人でした。',
      lastYear: '講座の参加者数は31人でした。',
      because: '理由が書いてあります。',
    },
    {
      text: '窓口での相談件数：12件',
      lastYear: '窓口での相談件数：2件',
      because: '小さな数は、年によって大きく変わります。',
    },
    {
      text: '①働き方の講座　○参加者数：20人\n②防災の講座　○参加者数：110人',
      lastYear: '○参加者数：200人',
      because: '昨年度の講座と同じものか、分かりません。',
    },
    {
      text: '○参加者数：88人',
      lastYear: '○参加者数：24人',
      because: '催しが違えば、参加者数も違います。',
    },
    {
      text: '窓口での相談件数：1,310件（うち電話相談件数：900件）',
      lastYear: '電話相談件数：90件',
      because: '内訳の数値です。',
    },
  ],
};
