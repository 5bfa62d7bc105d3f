import { describe, expect, test } from 'vitest';
import { fieldsOfProject, isAsked, isRequiredNow } from '#domain/plan/asked-fields.ts';
import type { FieldCondition } from '#domain/plan/field-answer.ts';
import type { Field, FieldId, FlagId } from '#domain/plan/plan-definition.ts';
import { planWith } from '../rules/check-text.ts';

const grade = 'grade' as FieldId;
const juten = 'juten' as FlagId;
const reason = { isRequired: false, requiredIf: [{ field: grade, is: ['A', 'C'] }] };
const holds = (text: string, condition: Partial<FieldCondition>) =>
  isAsked({ shownIf: [{ field: grade, ...condition }] }, { [grade]: text });

describe('a condition on a grade', () => {
  test.each(['A', 'Ａ', ' a ', 'A：計画以上', 'A○', 'A（計画以上）', 'A計画以上', '□B ☑A', 'B・○A', 'B、A'])(
    'is met by %j',
    (text) => {
      expect(holds(text, { is: ['A'] })).toBe(true);
    },
  );

  test.each(['', 'B', 'AB', '□A ☑B', '□A □B', '講座'])('is not met by %j', (text) => {
    expect(holds(text, { is: ['A'] })).toBe(false);
  });

  test('a number is met whole', () => {
    expect([holds('3', { is: ['3'] }), holds('3 ほぼ達成', { is: ['3'] })]).toEqual([true, true]);
    expect([holds('13', { is: ['3'] }), holds('3.5', { is: ['3'] }), holds('31', { is: ['3'] })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('circles and minus signs are met in whatever way they are typed', () => {
    expect([holds('〇', { is: ['○'] }), holds('－', { is: ['−'] })]).toEqual([true, true]);
  });

  test('a blank field is none of the values, and not filled', () => {
    expect([
      holds('', { isNot: ['B'] }),
      holds('', { isFilled: false }),
      holds('　', { isFilled: true }),
    ]).toEqual([true, true, false]);
    expect([holds('□A □B', { isFilled: true }), holds('□A ☑B', { isFilled: true })]).toEqual([false, true]);
  });
});

test('all conditions must hold', () => {
  const shownIf = [
    { field: grade, is: ['A'] },
    { field: 'other' as FieldId, isFilled: true },
  ];
  expect(isAsked({ shownIf }, { [grade]: 'A' })).toBe(false);
  expect(isAsked({ shownIf }, { [grade]: 'A', ['other' as FieldId]: '有' })).toBe(true);
});

test('a field is required where its condition holds, and never where it is not asked for', () => {
  expect(isRequiredNow(reason, { [grade]: 'C' })).toBe(true);
  expect(isRequiredNow(reason, { [grade]: 'B' })).toBe(false);
  const hidden = { ...reason, isRequired: true, shownIf: [{ field: grade, isNot: ['B'] }] };
  expect(isRequiredNow(hidden, { [grade]: 'B' })).toBe(false);
  expect(isRequiredNow(hidden, {})).toBe(true);
});

test('a project has the fields for all, and those of its flags', () => {
  const field = (id: string, more: Partial<Field> = {}): Field => ({
    id: id as FieldId,
    label: [id],
    input: 'written',
    isRequired: false,
    ...more,
  });
  const plan = planWith();
  plan.form.fields = [
    field('all'),
    field('marked', { flags: [juten] }),
    field('past', { valid: { until: 2022 } }),
  ];
  expect(fieldsOfProject(plan, {}).map(({ id }) => id)).toEqual(['all']);
  expect(fieldsOfProject(plan, { flags: [juten] }).map(({ id }) => id)).toEqual(['all', 'marked']);
});

test('a condition on a choice reads the cell by the options: one of them may hold what stands between two', () => {
  const direction = 'direction' as FieldId;
  const plan = planWith();
  plan.form.fields = [
    {
      id: direction,
      label: ['今後の方向性'],
      input: 'written',
      isRequired: true,
      answer: { kind: 'choice', options: ['直営', '廃止', '休止・廃止'].map((text) => ({ text })) },
    },
    {
      id: 'why' as FieldId,
      label: ['廃止の理由'],
      input: 'written',
      isRequired: false,
      shownIf: [{ field: direction, is: ['廃止'] }],
    },
  ];
  const [, why] = fieldsOfProject(plan, {});
  const isWhyAsked = (text: string) => isAsked(why ?? {}, { [direction]: text });
  expect([isWhyAsked('廃止'), isWhyAsked('直営、廃止'), isWhyAsked('□直営 ☑廃止')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isWhyAsked('休止・廃止'), isWhyAsked('直営、休止・廃止'), isWhyAsked('')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a condition on a figure reads it in the field’s unit; what is no figure meets none', () => {
  const rate = 'rate' as FieldId;
  const plan = planWith();
  plan.form.fields = [
    {
      id: rate,
      label: ['執行率'],
      input: 'written',
      isRequired: true,
      answer: { kind: 'number', unit: '%' },
    },
    {
      id: 'why' as FieldId,
      label: ['執行率が低い理由'],
      input: 'written',
      isRequired: false,
      requiredIf: [{ field: rate, below: 80 }],
    },
  ];
  const [, why] = fieldsOfProject(plan, {});
  const isWhyRequired = (text: string) => isRequiredNow(why ?? { isRequired: true }, { [rate]: text });
  expect([isWhyRequired('79.9％'), isWhyRequired('５')]).toEqual([true, true]);
  expect(['80', '80.0%', '', 'ー', '約70'].map(isWhyRequired)).toEqual([false, false, false, false, false]);
});
