import { fieldLabel } from '../../plan/field-label.ts';
import { compactText } from '../../text/compact-text.ts';
import { isBlank } from '../../text/is-blank.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { comparedProse } from './compared-prose.ts';
import { emptyPhrase, type PhraseQuestion } from './empty-phrase.ts';
import { findPlaceholders } from './find-placeholders.ts';
import type { SaysNothing } from './prose-facts.ts';
import { isProse, isText } from './prose-fields.ts';
import { textBlocks } from './text-blocks.ts';

/** An empty phrase, or a text that says nothing about the question. */
export const saysNothing: FieldRule<'says-nothing'> = {
  id: 'says-nothing',
  reads: 'field',
  severity: 'warns',
  check(context) {
    if (!isText(context) || isBlank(context.text)) return [];
    const left = findPlaceholders(context.text).map((place) => ({
      ...place,
      facts: { kind: 'placeholder' } as const,
    }));
    if (!isProse(context)) return left;
    const question = questionOf(context);
    const blocks = textBlocks(context.text).flatMap((place): FoundPlace<'says-nothing'>[] => {
      if (left.some(({ start, end }) => start < place.end && place.start < end)) return [];
      const asked = questionUnder(headingAbove(context.text, place.start), question);
      const facts = judge(context.text.slice(place.start, place.end), context, asked);
      return facts ? [{ ...place, facts }] : [];
    });
    return [...left, ...blocks];
  },
};

function judge(text: string, context: FieldContext, question: Question): SaysNothing | undefined {
  if (text.length <= longestLabel && isLabel(text, context)) return { kind: 'label' };
  const kind = emptyPhrase(text, question);
  if (kind === 'none') return question.invitesNone || isNoneAnswer(context) ? undefined : { kind };
  if (kind) return { kind };
  return copiedFrom(text, context);
}

const longestLabel = 60;

function isLabel(text: string, { field, plan }: FieldContext): boolean {
  const written = comparedProse(text);
  return [fieldLabel(field, plan), ...field.label].some((label) => comparedProse(label) === written);
}

const asksWhatWasDone = /取り?組|実績|内容|成果|評価|点検|状況|結果|活動|効果|方向|改善策|対応策|予定/;
const invitesNone =
  /備考|特記|意見|その他|該当|変更|理由|有無|補足|追加|参考|なし|無し|あれば|場合|必要に応じ/;

/** 「特になし」 answers what is asked about problems, remarks, or only where there is something. */
function isNoneAnswer({ field }: FieldContext): boolean {
  const label = field.label[0];
  return invitesNone.test(label + (field.help ?? '')) || !asksWhatWasDone.test(label);
}

interface Question extends PhraseQuestion {
  /** 【課題】 and the like stand right above. */
  invitesNone?: boolean;
}

function headingAbove(text: string, start: number): string {
  return /【([^【】\n]{1,30})】[:：\s]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
}

/** A heading within the field asks for something of its own. */
function questionUnder(heading: string, question: PhraseQuestion): Question {
  const isJudged = question.asksJudgement || asksJudgement.test(heading);
  const isInvited = /課題|問題|反省/.test(heading) || invitesNone.test(heading);
  return { ...question, asksJudgement: isJudged, invitesNone: isInvited };
}

const asksJudgement = /評価|点検|達成|進捗/;
const particles = /及び|および|並びに|に関する|に係る|における|を通じた|を活用した|[・、のをとやにへ（）()]/;

function questionOf({ field, project }: FieldContext): PhraseQuestion {
  const name = compactText(project.name);
  const words = name.split(particles).filter((word) => word.length >= 2);
  return {
    nameWords: [name, ...words].sort((a, b) => b.length - a.length),
    asksJudgement: asksJudgement.test(field.label[0]),
  };
}

const shortestCopy = 15;

/** The plan's own text, or how to fill in the field, word for word. */
function copiedFrom(text: string, { fields, field, plan, textOf }: FieldContext): SaysNothing | undefined {
  const given = fields.filter(({ input }) => input === 'given').map((one) => ({ one, text: textOf(one.id) }));
  // What is much longer or shorter cannot be the same, and folding a long text takes its time.
  const near = (other: string) => other.length <= 2 * text.length && text.length <= 2 * other.length;
  const source = given.find((one) => near(one.text) && isCopy(text, one.text));
  if (source) return { kind: 'given', other: fieldLabel(source.one, plan) };
  return field.help !== undefined && near(field.help) && isCopy(text, field.help)
    ? { kind: 'placeholder' }
    : undefined;
}

function isCopy(text: string, other: string): boolean {
  const written = comparedProse(text);
  return written.length >= shortestCopy && written === comparedProse(other);
}

export const saysNothingExamples: RuleExamples = {
  fires: [
    { text: '例年どおり', quote: '例年どおり' },
    { text: '特になし', quote: '特になし' },
    { text: '適切に実施した。', quote: '適切に実施した。' },
    {
      text: '若手職員の研修を3回行いました。',
      beside: { issues: '引き続き実施します。' },
      field: 'issues',
      quote: '引き続き実施します。',
    },
    { text: '【職員課】\n接遇研修を2回行いました。\n\n【人権・広聴相談課】\n同上', quote: '同上' },
    { text: '●月●日に、管理職を対象とした研修を開催しました。', quote: '●月●日' },
    { text: '参加者数：××人、満足度は高いものでした。', quote: '××人' },
    { text: '○○課と連携し、窓口での案内を行いました。', quote: '○○課' },
    { text: '（記入例）\n相談員の研修を2回行いました。', quote: '（記入例）' },
    { text: 'R5年度の取組内容', quote: 'R5年度の取組内容' },
  ],
  silent: [
    {
      text: '接遇研修を2回行いました。',
      beside: { selfEvaluation: '計画どおり実施することができました。' },
      because: '評価を問う欄では、計画どおりであることも回答である。',
    },
    {
      text: '相談員を1人増員しました。',
      because: '短くても、具体的に書かれている。',
    },
    { text: '新型コロナウイルス感染症の影響により中止しました。' },
    {
      text: '「男だから○○」「○○らしさ」といった思い込みに気付くための講座を開きました。',
      because: '引用の中の○○は、書き残しではない。',
    },
    {
      text: '○月額の補助上限を引き上げました。\n○日常の相談に応じました。',
      because: '行頭の○は、箇条書きの記号である。',
    },
    { text: '参加者は一〇〇人を超え、過去最多となりました。' },
    { text: '児童を男女とも「○○さん」と呼ぶよう、教職員に周知しました。' },
    { text: 'ひきこもりに関する相談はありませんでした。', because: '実績がなかったことも、回答である。' },
  ],
};
