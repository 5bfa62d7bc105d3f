import type { FieldAnswer } from '#domain/plan/field-answer.ts';
import type { FieldId, ScaleId } from '#domain/plan/plan-definition.ts';
import type { Scale } from '#domain/plan/scale.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { ruleGroups } from '#domain/rules/rule-ids.ts';
import { checkTexts, field } from '../rules/check-texts.ts';

const scale = (id: string, codes: string[], more: Partial<Scale> = {}): Scale => ({
  id: id as ScaleId,
  name: id,
  order: 'bestFirst',
  grades: codes.map((code) => ({ code, name: `${code}の名` })),
  ...more,
});
const scales = [
  scale('旧区分', ['S'], { valid: { until: 2022 } }),
  scale('区分', ['A', 'B'], { replaces: '旧区分' as ScaleId }),
];
const grade: FieldAnswer = { kind: 'grade', scale: '区分' as ScaleId };
const choice: FieldAnswer = { kind: 'choice', options: [{ text: '継続' }, { text: '検討中' }] };
const percent: FieldAnswer = { kind: 'number', unit: '％', min: 0, max: 100 };
const sum: FieldAnswer = { kind: 'money', unit: '千円', computed: { how: 'sum', of: ['a', 'b'] } };

function sample(answer: FieldAnswer, text: string, isRequired = false) {
  const more = [field('a', { label: ['国費'], answer: percent }), field('b', { label: ['市費'] })];
  const parts = answer === sum ? { a: '100', b: '20' } : {};
  const b = field('b', { label: ['市費'], answer: { kind: 'number' } });
  const fields = [more[0] ?? b, b, field('x', { answer, isRequired })];
  return { text, findings: ofKind(checkTexts(fields, { ...parts, x: text }, { scales })) };
}

const ofKind = (findings: Finding[]) =>
  findings.filter(({ rule }) => (ruleGroups.answers as readonly string[]).includes(rule));

/** Every kind of finding in fields that ask for no plain text, once. */
export const kindSamples = [
  sample({ kind: 'number' }, '講座を開いた。'),
  sample({ kind: 'number' }, '3から5'),
  sample(percent, '▲1'),
  sample(percent, '101'),
  sample(sum, '1,120'),
  sample({ kind: 'date' }, '夏ごろ'),
  sample(choice, '検討注'),
  sample(choice, '継続、検討中'),
  sample(choice, '□継続 □検討中', true),
  sample(choice, '廃止する'),
  sample(grade, 'S'),
  sample(grade, 'A・B'),
  sample(grade, '□A □B', true),
  sample(grade, 'C'),
  {
    text: '前の文',
    findings: ofKind(
      checkTexts([field('x', { shownIf: [{ field: 'y' as FieldId, isFilled: true }] })], { x: '前の文' }),
    ),
  },
];
