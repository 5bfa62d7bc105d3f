import type { WrittenFigure } from '../../figures/written-figure.ts';
import type { FieldContext, FoundInSheet, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { areAlike, writtenUnit } from './alike-units.ts';
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

/** What a label counts by its own words, and the units of something else. */
const countedIn: readonly { label: RegExp; expected: string; wrong: readonly string[] }[] = [
  { label: /件数$/, expected: '件', wrong: ['回', '人', '名'] },
  { label: /回数$/, expected: '回', wrong: ['件', '人', '名'] },
  { label: /(?:人|者|員)数$/, expected: '人', wrong: ['件', '回'] },
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
