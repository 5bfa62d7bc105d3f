import type { Sentence } from '../../text/read-sentences.ts';
import type { FieldContext, FoundInSheet, SheetContext, WideRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { ownSentences } from './own-sentences.ts';
import { proseFields } from './prose-fields.ts';
import { lengthOfEnd, type SentenceStyle, sentenceStyle } from './sentence-style.ts';

interface StyledSentence {
  context: FieldContext;
  sentence: Sentence;
  style: SentenceStyle;
}

/** 敬体 and 常体 mixed: the first sentence of the rarer style in each field; where both are as many, of the later one. */
export const mixedStyle: WideRule<'mixed-style'> = {
  id: 'mixed-style',
  reads: 'sheet',
  severity: 'warns',
  check(context) {
    const sentences = styledSentences(context);
    const rarer = rarerStyle(sentences);
    if (!rarer) return [];
    const others = sentences.filter(({ style }) => style === rarer);
    return context.fields.flatMap((field) => {
      const here = others.filter((one) => one.context === field);
      const [first] = here;
      return first ? [finding(first, { here: here.length, usual: sentences.length - others.length })] : [];
    });
  },
};

function styledSentences({ fields }: SheetContext): StyledSentence[] {
  return proseFields(fields).flatMap((context) =>
    ownSentences(context).flatMap((sentence) => {
      const style = sentenceStyle(unbroken(context, sentence));
      return style ? [{ context, sentence, style }] : [];
    }),
  );
}

function rarerStyle(sentences: readonly StyledSentence[]): SentenceStyle | undefined {
  const plain = sentences.filter(({ style }) => style === 'plain').length;
  const polite = sentences.length - plain;
  if (plain === 0 || polite === 0) return undefined;
  if (plain === polite) return sentences[0]?.style === 'plain' ? 'polite' : 'plain';
  return plain < polite ? 'plain' : 'polite';
}

/** With the line above, where the sentence may have been broken by hand: 案内しま⏎した。 is polite. */
function unbroken({ text }: FieldContext, { start, end }: Sentence): string {
  const piece = text.slice(start, end);
  if (piece.length > longestEnd || text.charAt(start - 1) !== '\n') return piece;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1).trim();
  return /[。！？!?]$/.test(above) ? piece : above.slice(-longestEnd) + piece;
}

const longestEnd = 20;

function finding(
  { context, sentence: { start, end }, style }: StyledSentence,
  counts: { here: number; usual: number },
): FoundInSheet<'mixed-style'> {
  const from = end - lengthOfEnd(context.text.slice(start, end));
  return { field: context.field.id, start: from, end, facts: { style, ...counts } };
}

export const mixedStyleExamples: RuleExamples = {
  fires: [
    {
      text: '新規採用職員を対象に研修を実施しました。参加者からは好評を得た。次年度も継続します。',
      quote: '得た。',
    },
    {
      text: '研修を実施しました。',
      beside: {
        selfEvaluation: '職員の理解が深まりました。',
        issues: '内容の見直しが必要である。今後は、対象を広げることを検討していく。',
      },
      field: 'issues',
      quote: '必要である。',
      because: '同じ数ずつの場合は、後に出てくる文体を指摘する。',
    },
    {
      text: '研修の参加者は前年度より増加した。相談窓口の案内を庁内報に掲載した。',
      beside: { selfEvaluation: '職員の理解を深めることができました。' },
      field: 'selfEvaluation',
      quote: '深めることができました。',
    },
    {
      text: '講座を開催しました。',
      beside: {
        selfEvaluation: '参加者の満足度は高いものでした。',
        issues: '周知の方法を工夫する必要がある。',
      },
      field: 'issues',
      quote: '必要がある。',
    },
  ],
  silent: [
    {
      text: '研修を3回実施しました。\n・管理職を対象に、相談対応の研修を行った。\n・窓口の職員を対象に、接遇の研修を行った。',
      because: '箇条書きの中は、文体が違っていてよい。',
    },
    { text: '講座を開催しました。参加者数は24人。次回は10月の予定。', because: '体言止めには、文体がない。' },
    {
      text: '参加者からは「自分の思い込みに気付いた。」などの感想が寄せられました。',
      because: '引用の中は、話した人の言葉である。',
    },
    {
      text: '講座を2回開催しました。\n\n【参加者の声】\n家族で話し合うきっかけになった。\nまた参加したい。',
    },
    {
      text: '研修を実施した。',
      beside: { selfEvaluation: '職員の理解が深まった。', issues: '継続していく。' },
    },
    {
      text: '学習の支援を行いました。また、保護者には就労の相談を案内しま\nした。',
      because: '行の途中で改行した、一つの文である。',
    },
    { text: '市民の皆さんとともに進めるまちづくり。多くの方に参加していただきました。' },
  ],
};
