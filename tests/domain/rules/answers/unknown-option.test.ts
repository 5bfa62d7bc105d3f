import { expect, test } from 'vitest';
import type { Field } from '#domain/plan/plan-definition.ts';
import { checkText } from '../check-text.ts';

const options = ['継続・充実', '着手', '検討', 'その他'].map((text) => ({ text }));
const check = (text: string, more: { allowsSeveral?: boolean } = {}, field: Partial<Field> = {}) =>
  checkText(text, 'unknown-option', { answer: { kind: 'choice', options, ...more }, ...field });

test.each(['継続・充実', ' 着手 ', 'その他（県の事業）', '□着手 ☑検討', '', '　', '□着手 □検討'])(
  'an option: %j',
  (text) => {
    expect(check(text)).toEqual([]);
  },
);

test.each(['着手、検討', '着手\n継続・充実', '着手・検討', '☑着手 ☑検討'])('several: %j', (text) => {
  expect(check(text, { allowsSeveral: true })).toEqual([]);
  expect(check(text)).toMatchObject([{ severity: 'blocks', facts: { kind: 'several' } }]);
});

test('a near option is named, a far one is not', () => {
  expect(check('継続充実')).toMatchObject([
    { facts: { kind: 'near', near: '継続・充実', options: '継続・充実、着手、検討、その他' } },
  ]);
  expect(check('廃止')).toMatchObject([{ severity: 'blocks', start: 0, end: 2, facts: { kind: 'unknown' } }]);
});

test('boxes without a mark are an answer only where none is required', () => {
  expect(check('□着手 □検討', {}, { isRequired: true })).toMatchObject([{ facts: { kind: 'open' } }]);
});

test('a single character is no slip of another', () => {
  const yesOrNo: Field['answer'] = { kind: 'choice', options: [{ text: '有' }, { text: '無' }] };
  expect(checkText('否', 'unknown-option', { answer: yesOrNo })).toMatchObject([
    { facts: { kind: 'unknown' } },
  ]);
});
