import { describe, expect, test } from 'vitest';
import { fieldOptions } from '#addin/state/sheet/field-options.ts';
import { pickedOptions, textOfPicked } from '#addin/state/sheet/picked-options.ts';
import type { FieldAnswer } from '#domain/plan/field-answer.ts';
import type { ScaleId } from '#domain/plan/plan-definition.ts';
import { kindsPlan } from '../../ports/kinds-plan.ts';

function optionsOf(answer: FieldAnswer) {
  const options = fieldOptions(kindsPlan, answer);
  if (!options) throw new Error('Nothing to pick');
  return options;
}

const grade = optionsOf({ kind: 'grade', scale: 'achievement' as ScaleId });
const choice = (allowsSeveral: boolean, ...texts: string[]) =>
  optionsOf({ kind: 'choice', allowsSeveral, options: texts.map((text) => ({ text })) });
const several = choice(true, '広報紙', 'ウェブ', '説明会・研修');

describe('a grade in a cell', () => {
  test.each([
    ['A', ['A'], false],
    ['Ａ ', ['A'], false],
    ['A○', ['A', '○'], false],
    ['', [], false],
    ['A：計画以上', ['A'], true],
    ['□A　☑B', ['B'], true],
    ['□A　□B', [], true],
    ['A・B', [], true],
    ['よくできた', [], true],
    ['S', [], true],
  ])('%j', (text, picked, isForeign) => {
    expect(pickedOptions(grade, text)).toEqual({ picked, isForeign });
  });
});

describe('choices in a cell', () => {
  test.each([
    ['ウェブ、説明会・研修', ['ウェブ', '説明会・研修'], false],
    ['説明会・研修', ['説明会・研修'], false],
    ['ｳｪﾌﾞ\n広報紙', ['ウェブ', '広報紙'], false],
    ['ウェブ、回覧板', [], true],
  ])('%j', (text, picked, isForeign) => {
    expect(pickedOptions(several, text)).toEqual({ picked, isForeign });
  });

  test('two where one is asked for are none', () => {
    const one = choice(false, '継続', '廃止');
    expect(pickedOptions(one, '継続、廃止')).toEqual({ picked: [], isForeign: true });
    expect(pickedOptions(one, '継続')).toEqual({ picked: ['継続'], isForeign: false });
  });
});

test('what is written is read back as what was picked', () => {
  expect(textOfPicked(several, ['説明会・研修', '広報紙'])).toBe('広報紙、説明会・研修');
  expect(pickedOptions(several, '広報紙、説明会・研修').picked).toEqual(['広報紙', '説明会・研修']);
  expect(textOfPicked(grade, ['○'])).toBe('');
});
