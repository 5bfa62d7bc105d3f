import { foldWidth } from '../../dates/fold-width.ts';
import type { WrittenFigure } from '../../figures/written-figure.ts';
import { foldUnit } from '../../indicators/units.ts';
import { fieldLabel } from '../../plan/field-label.ts';
import type { FieldContext, FoundInSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { isMistyped } from './is-slip.ts';
import { firstFigures, type LabelledQuantity } from './labelled-quantities.ts';
import { quantitiesOfField } from './quantities-of-field.ts';
import { takingPart } from './taking-part.ts';
import { textFields } from './text-fields.ts';

/** The same quantity has two values within a sheet. */
export const twoValues: WideRule<'two-values'> = {
  id: 'two-values',
  reads: 'sheet',
  severity: 'warns',
  check(context) {
    const fields = textFields(context);
    const read = fields.map((field) => quantitiesOf(field));
    return fields.flatMap((field, index) => {
      const earlier = read.slice(0, index).flat();
      const own = read[index] ?? [];
      const before = earlier.length === 0 ? [] : [...own, ...takingPart(field, context)];
      return [
        ...before.flatMap((one) => differing({ ...one, field }, earlier, { fields, context })),
        ...withinField(own).map(([first, later]) => found(later, first, context)),
      ];
    });
  },
};

interface Quantity extends LabelledQuantity {
  field: FieldContext;
}

interface Sheet {
  fields: readonly FieldContext[];
  context: SheetContext;
}

function quantitiesOf(field: FieldContext): Quantity[] {
  return quantitiesOfField(field).map((one) => ({ ...one, field }));
}

function differing(
  one: Quantity & { isInferred?: true },
  earlier: readonly Quantity[],
  { fields, context }: Sheet,
): FoundInSheet<'two-values'>[] {
  const same = earlier.filter((other) => isSameThing(one, other) || isCalledShorter(one, other));
  const [first, ...others] = same;
  // Several of one name are several things, of which the later one may be any.
  if (!first || others.some(({ field }) => field === first.field) || !isAlone(one) || !isAlone(first))
    return [];
  const values = same.map(({ figure }) => figure.value);
  if (values.includes(one.figure.value)) return [];
  if (one.isInferred && !values.some((value) => isMistyped(one.figure.value, value))) return [];
  return isOfOtherDay(one, first) || isMadeUp(one, fields) ? [] : [found(one, first, context)];
}

function isSameThing(one: Quantity, other: Quantity): boolean {
  return one.key === other.key && isCountedAlike(one, other);
}

function isCountedAlike(one: Quantity, other: Quantity): boolean {
  return (
    one.unit === other.unit &&
    one.section === other.section &&
    one.figure.counting === other.figure.counting &&
    one.figure.isTotal === other.figure.isTotal
  );
}

const shortestQualifier = 4;

/**
 * 保育ボランティアの登録者数 in one text, and 登録者数 in a text that has just spoken of the 保育ボランティア: one thing,
 * where they are of one size and neither text has the other's value for something else.
 */
function isCalledShorter(one: Quantity & { isInferred?: true }, other: Quantity): boolean {
  if (one.isInferred || one.key === other.key || !isCountedAlike(one, other)) return false;
  const [short, long] = one.key.length < other.key.length ? [one, other] : [other, one];
  const qualifier = long.label.endsWith(`の${short.label}`)
    ? long.label.slice(0, -short.label.length - 1)
    : '';
  const { text } = short.field;
  const above = text.slice(Math.max(0, short.figure.start - farthestSubject), short.figure.start);
  if (qualifier.length < shortestQualifier || !above.includes(qualifier)) return false;
  const isElsewhere = hasValue(short.field, long) || hasValue(long.field, short);
  return !isElsewhere && isOfOneSize(one.figure.value, other.figure.value);
}

const farthestSubject = 80;

function hasValue(field: FieldContext, { figure, unit }: Quantity): boolean {
  return firstFigures(field).some(({ value, unit: own }) => value === figure.value && foldUnit(own) === unit);
}

function isOfOneSize(a: number, b: number): boolean {
  return Math.max(a, b) < 2 * Math.min(a, b);
}

/** Its label stands for one thing only in its field. */
function isAlone({ field, label, figure, isInferred }: Quantity & { isInferred?: true }): boolean {
  if (isInferred) return true;
  return firstFigures(field).every((other) => other === figure || !other.label?.text.endsWith(label));
}

/** The sentence names a month that the other text knows nothing of. */
function isOfOtherDay({ field, figure }: Quantity, { field: other }: Quantity): boolean {
  const sentence = field.sentences().findLast(({ start }) => start <= figure.start);
  const months = foldWidth(field.text.slice(sentence?.start ?? 0, figure.start)).match(/\d{1,2}月/g) ?? [];
  const known = foldWidth(other.text);
  return months.some((month) => !known.includes(month));
}

/** A sum or a difference of other figures of the sheet: another quantity under the same name. */
function isMadeUp({ figure, unit }: Quantity, fields: readonly FieldContext[]): boolean {
  const alike = fields.flatMap((field) =>
    firstFigures(field).filter((other) => other !== figure && foldUnit(other.unit) === unit),
  );
  const values = alike.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  return (
    sum === figure.value || values.some((value, index) => isPairOf(figure, value, values.slice(index + 1)))
  );
}

function isPairOf({ value: goal }: WrittenFigure, value: number, others: readonly number[]): boolean {
  return others.some((other) => value + other === goal || Math.abs(value - other) === goal);
}

const shortestName = 6;
const newItem = /\n\s*(?:[・･○◯〇●■□◆◇▲△▼☆★※【「①-⑳(（]|\d{1,2}[.．)）])/;

/** In one text only full names in one paragraph of prose are of the same thing. */
function withinField(own: readonly Quantity[]): [Quantity, Quantity][] {
  return own.flatMap((first, index): [Quantity, Quantity][] => {
    if (first.key.length < shortestName) return [];
    const [later, ...others] = own.slice(index + 1).filter((one) => isSameThing(first, one));
    if (!later || others.length > 0 || later.figure.value === first.figure.value) return [];
    const { text } = first.field;
    const from = text.lastIndexOf('\n', first.figure.start);
    const between = text.slice(Math.max(0, from), later.figure.end);
    const isProse = between.includes('。') && !newItem.test(from < 0 ? `\n${between}` : between);
    return isProse ? [[first, later]] : [];
  });
}

function found(one: Quantity, first: Quantity, { plan }: SheetContext): FoundInSheet<'two-values'> {
  const { start, end } = one.figure;
  const where = first.field === one.field ? '' : fieldLabel(first.field.field, plan);
  const other = first.field.text.slice(first.figure.start, first.figure.end);
  return { field: one.field.field.id, start, end, facts: { quantity: first.label, other, where } };
}

export const twoValuesExamples: RuleExamples = {
  fires: [
    {
      text: '①大人のための法律講座\n　○開催日：令和5年11月11日（土）　○参加者数：24人',
      beside: { selfEvaluation: '計画どおり実施することができました。参加者数は42人でした。' },
      field: 'selfEvaluation',
      quote: '42人',
    },
    {
      text: '窓口での相談件数は131件でした。',
      beside: { issues: '窓口での相談件数は１１３件で、引き続き周知が必要です。' },
      field: 'issues',
      quote: '１１３件',
    },
    {
      text: '○会場：市民文化会館　○参加者数：188人',
      beside: { selfEvaluation: '当日は118人の参加があり、関心の高さがうかがえました。' },
      field: 'selfEvaluation',
      quote: '118人',
    },
    {
      text: '保育ボランティアの登録者数は13人です。登録者に研修を行いました。保育ボランティアの登録者数は15人で、高齢化が課題です。',
      quote: '15人',
    },
    {
      text: '【職員課】\n　新任者研修の受講者数：15人\n\n【人権・広聴相談課】\n　人権研修の受講者数：48人',
      beside: {
        selfEvaluation:
          '【職員課】\n　新任者研修の受講者数は25人でした。\n\n【人権・広聴相談課】\n　継続して実施できました。',
      },
      field: 'selfEvaluation',
      quote: '25人',
    },
  ],
  silent: [
    {
      text: '①講座Ａ　参加者数：24人\n②講座Ｂ　参加者数：19人',
      beside: { selfEvaluation: '参加者数は43人でした。' },
      because: '2つの講座を合わせた数です。',
    },
    {
      text: '○参加者数：24人',
      beside: { selfEvaluation: '前年度の参加者数は42人でした。' },
      because: '別の年度です。',
    },
    {
      text: '○参加者数：24人',
      beside: { issues: '参加者数は30人を目標とします。' },
      because: '実績ではありません。',
    },
    {
      text: '○参加者数：24人',
      beside: { selfEvaluation: '延べ参加者数は96人でした。' },
      because: '延べ人数と実人数は違います。',
    },
    {
      text: '【職員課】\n　○参加者数：15人\n【人権・広聴相談課】\n　○参加者数：48人',
      because: '課ごとに別の研修です。',
    },
    {
      text: '○参加者数：88人',
      beside: { selfEvaluation: 'オンラインによる参加者数は438人でした。' },
      because: '会場の参加者ではありません。',
    },
    {
      text: '利用者数：1,218人',
      beside: { selfEvaluation: '利用者数は1,025人から1,218人に増えました。' },
    },
    {
      text: '令和5年11月の講座の参加者数：24人',
      beside: { selfEvaluation: '2月の参加者数は31人でした。' },
      because: '別の月の講座です。',
    },
    {
      text: '第1回の参加者数：12人\n第2回の参加者数：14人',
      beside: { selfEvaluation: '参加者数：14人' },
    },
    {
      text: '○参加者数：80人',
      beside: { selfEvaluation: '会場で57人の参加がありました。' },
      because: '一部の参加者かもしれません。',
    },
  ],
};
