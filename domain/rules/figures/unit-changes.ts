import type { WrittenFigure } from '../../figures/written-figure.ts';
import { powerBetween } from '../../indicators/units.ts';
import type { FieldContext, FoundInSheet, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { areAlike, writtenUnit } from './alike-units.ts';
import type { LabelledQuantity } from './labelled-quantities.ts';
import { quantitiesOfField } from './quantities-of-field.ts';
import { textFields } from './text-fields.ts';
import { unitsInSentence } from './units-in-sentence.ts';

type Found = FoundInSheet<'unit-changes'>;

/** The same quantity is counted in two units within a sheet. */
export const unitChanges: WideRule<'unit-changes'> = {
  id: 'unit-changes',
  reads: 'sheet',
  severity: 'warns',
  check(context) {
    const fields = textFields(context);
    const found = [
      ...underOneLabel(fields),
      ...ofOtherSize(fields),
      ...fields.flatMap((field) => againstLabel(field)),
      ...fields.flatMap((field) => unitsInSentence(field).map((one) => ({ ...one, field: field.field.id }))),
    ];
    return [...new Map(found.toReversed().map((one) => [`${one.field} ${one.start}`, one])).values()];
  },
};

/** 参加者数：23人, 参加者数：49名. The unit that comes first is kept. */
function underOneLabel(fields: readonly FieldContext[]): Found[] {
  const units = new Map<string, string>();
  return fields.flatMap((field) =>
    quantitiesOfField(field).flatMap(({ figure, key, section, label }) => {
      const unit = writtenUnit(figure.unit);
      const name = `${section} ${key}`;
      const other = units.get(name);
      if (other === undefined) units.set(name, unit);
      if (other === undefined || !areAlike(unit, other)) return [];
      return [place(field, figure, { kind: 'unit', quantity: label, unit, other })];
    }),
  );
}

/** 交付額：1,200千円, 補助金の交付額は1,200円: the same digits in a unit of another size. */
function ofOtherSize(fields: readonly FieldContext[]): Found[] {
  const all = fields.flatMap((field) => quantitiesOfField(field).map((one) => ({ ...one, field })));
  return all.flatMap(({ field, figure, label, ...one }, index) => {
    const other = all
      .slice(0, index)
      .find((before) => before.figure.value === figure.value && isOfOtherSize(one, before));
    if (!other) return [];
    return [
      place(field, figure, { kind: 'unit', quantity: label, unit: figure.unit, other: other.figure.unit }),
    ];
  });
}

type Named = Pick<LabelledQuantity, 'key' | 'unit' | 'section'>;

function isOfOtherSize(one: Named, other: Named): boolean {
  if (one.unit === other.unit || one.section !== other.section) return false;
  const isSame = one.key.endsWith(other.key) || other.key.endsWith(one.key);
  return isSame && powerBetween(one.unit, other.unit) !== undefined;
}

/** What a label counts by its own words, and the units of something else. */
const countedIn: readonly { label: RegExp; expected: string; wrong: readonly string[] }[] = [
  { label: /件数$/, expected: '件', wrong: ['回', '人', '名', '日'] },
  { label: /回数$/, expected: '回', wrong: ['件', '人', '名', '日', '部'] },
  { label: /(?:人|者|員)数$/, expected: '人', wrong: ['件', '回', '日', '部'] },
  { label: /部数$/, expected: '部', wrong: ['人', '名', '件', '回', '円'] },
  { label: /冊数$/, expected: '冊', wrong: ['人', '名', '件', '回', '円'] },
  { label: /枚数$/, expected: '枚', wrong: ['人', '名', '件', '回', '円'] },
  { label: /日数$/, expected: '日', wrong: ['人', '名', '件', '回'] },
  { label: /世帯数$/, expected: '世帯', wrong: ['人', '名', '回', '円'] },
  { label: /団体数$/, expected: '団体', wrong: ['人', '名', '回', '円'] },
  {
    label: /(?:交付|補助|助成|決算|予算|支給|貸付|売上)(?:金)?額$/,
    expected: '円',
    wrong: ['人', '名', '件', '回'],
  },
];

/** 相談件数は29回 */
function againstLabel(field: FieldContext): Found[] {
  return field.figures().flatMap((figure) => {
    const { label, unit } = figure;
    const rule = label && countedIn.find((one) => one.label.test(label.text));
    if (!label || !rule?.wrong.includes(unit)) return [];
    const facts = { kind: 'label' as const, quantity: label.text, unit, expected: rule.expected };
    return [place(field, figure, facts)];
  });
}

function place({ field }: FieldContext, { start, end }: WrittenFigure, facts: Found['facts']): Found {
  return { field: field.id, start, end, facts };
}

export const unitChangesExamples: RuleExamples = {
  fires: [
    {
      text: '①働き方の講座　○参加者数：23人\n②防災の講座　○参加者数：49名',
      quote: '49名',
    },
    {
      text: '電話相談件数：131件',
      beside: { issues: '電話相談件数は131回で、窓口の周知が課題です。' },
      field: 'issues',
      quote: '131回',
    },
    { text: '電話や面接での相談を受け、相談件数は計29回でした。', quote: '29回' },
    { text: '市職員845人にアンケートを行い、160名から回答がありました。', quote: '160名' },
    { text: '講座の開催回数：12件', quote: '12件' },
  ],
  silent: [
    { text: '①働き方の講座　○参加者数：23人\n②防災の講座　○参加者数：49人' },
    {
      text: '○参加者数：23人\n研究大会に教員1名を派遣しました。',
      because: '参加者と派遣した教員は別です。',
    },
    {
      text: '相談件数：120件（延べ相談回数：340回）',
      because: '件数と回数を別に数えています。',
    },
    {
      text: '【職員課】\n受講者数：15人\n【人権・広聴相談課】\n受講者数：48名',
      because: '別の課の記述です。',
    },
    { text: '講座を2回開催し、43人が参加しました。' },
    { text: 'リーフレットを500部、ポスターを30枚配布しました。', because: '数えているものが違います。' },
  ],
};
