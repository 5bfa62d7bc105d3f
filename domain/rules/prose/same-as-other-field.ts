import { fieldLabel } from '../../plan/field-label.ts';
import type { FieldContext, FoundInSheet, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { comparedProse } from './compared-prose.ts';
import { isNearlySame, percentSame } from './nearly-same.ts';
import { proseFields } from './prose-fields.ts';

const shortestSentence = 30;
/** A whole text, where it is a sentence. */
const shortestText = 8;

interface Compared {
  context: FieldContext;
  whole: string;
}

/** A text that stands in another field of the sheet, too. */
export const sameAsOtherField: WideRule<'same-as-other-field'> = {
  id: 'same-as-other-field',
  reads: 'sheet',
  severity: 'warns',
  check({ fields }) {
    const compared = proseFields(fields).map((context) => ({
      context,
      whole: comparedProse(context.text),
    }));
    return compared.flatMap((one, index) =>
      one.context.field.carriedFrom === undefined ? checkField(one, compared.slice(0, index)) : [],
    );
  },
};

function checkField(one: Compared, earlier: readonly Compared[]): FoundInSheet<'same-as-other-field'>[] {
  const { context, whole } = one;
  const same = earlier.find((other) => isCopy(one, other));
  if (same) {
    const facts = { other: labelOf(same.context), percent: percentSame(whole, same.whole) };
    return [{ field: context.field.id, start: 0, end: 0, facts }];
  }
  return earlier.flatMap((other) => copiedSentences(context, other.context)).slice(0, 1);
}

function isCopy({ context, whole }: Compared, other: Compared): boolean {
  const isSentence = whole.length >= shortestText && /[。！!]\s*$/.test(context.text);
  return (isSentence && whole === other.whole) || isNearlySame(whole, other.whole);
}

/** Sentences on end that stand in the other field word for word, as one piece. */
function copiedSentences(context: FieldContext, other: FieldContext): FoundInSheet<'same-as-other-field'>[] {
  const known = new Set(longSentences(other).map(({ compared }) => compared));
  if (known.size === 0) return [];
  const sentences = longSentences(context);
  const first = sentences.findIndex(({ compared }) => known.has(compared));
  const start = sentences[first];
  if (!start) return [];
  const after = sentences.findIndex(({ compared }, index) => index > first && !known.has(compared));
  const last = sentences[after === -1 ? sentences.length - 1 : after - 1] ?? start;
  const facts = { other: labelOf(other), percent: 100 };
  return [{ field: context.field.id, start: start.start, end: last.end, facts }];
}

/** Headings and lines of a list (title, place, day) are repeated on purpose. */
function longSentences(context: FieldContext): { start: number; end: number; compared: string }[] {
  return context
    .sentences()
    .filter(({ isClosed, start, end }) => isClosed && end - start >= shortestSentence)
    .map(({ start, end }) => ({ start, end, compared: comparedProse(context.text.slice(start, end)) }))
    .filter(({ compared }) => compared.length >= shortestSentence);
}

function labelOf({ field, plan }: FieldContext): string {
  return fieldLabel(field, plan);
}

const goal = '管理職を対象に、相談を受けたときの対応について研修を行い、相談しやすい職場づくりを進めました。';

export const sameAsOtherFieldExamples: RuleExamples = {
  fires: [
    { text: goal, beside: { selfEvaluation: goal }, field: 'selfEvaluation' },
    {
      text: goal,
      beside: {
        selfEvaluation:
          '管理職を対象に、相談を受けたときの対応について研修を行い、相談しやすい職場づくりを進めた。',
      },
      field: 'selfEvaluation',
    },
    {
      text: '計画どおり実施しました。',
      beside: { selfEvaluation: '計画どおり実施しました。' },
      field: 'selfEvaluation',
    },
    {
      text: '若手職員の研修を3回行いました。',
      beside: {
        selfEvaluation:
          '参加者の満足度は高いものでした。講師の都合により日程が重なることがあるため、早い時期から調整を行う必要があります。',
        issues:
          '講師の都合により日程が重なることがあるため、早い時期から調整を行う必要があります。次年度は、オンラインでの参加も検討します。',
      },
      field: 'issues',
      quote: '講師の都合により日程が重なることがあるため、早い時期から調整を行う必要があります。',
    },
  ],
  silent: [
    {
      text: '市内の企業に勤める女性の体験談を情報誌で紹介し、働き方を考える機会を提供しました。',
      beside: {
        selfEvaluation: '市内の企業に勤める女性の体験談を紹介し、働き方を考える機会とすることができました。',
      },
      because: '取組を踏まえた評価であり、書き写しではない。',
    },
    {
      text: '・「これからの働き方を考える ～わたしらしいキャリアを見つけるために～」を開催',
      beside: {
        selfEvaluation:
          '・「これからの働き方を考える ～わたしらしいキャリアを見つけるために～」を開催\n　参加者の9割から満足との回答を得ました。',
      },
      because: '講座名などの箇条書きは、重ねて書くことがある。',
    },
    {
      text: '相談員を1人増員しました。',
      beside: { selfEvaluation: '特になし', issues: '特になし' },
      because: '短い決まり文句は、同じになる。',
    },
    {
      text: '新規採用職員を対象に研修を実施しました。',
      beside: { issues: '引き続き、新規採用職員を対象に研修を実施します。' },
    },
  ],
};
