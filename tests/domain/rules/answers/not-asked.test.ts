import { expect, test } from 'vitest';
import type { FieldAnswer } from '#domain/plan/field-answer.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { checkTexts, field, named } from '../check-texts.ts';

const ifNotB = [{ field: 'grade' as FieldId, isNot: ['B'] }];
const number: FieldAnswer = { kind: 'number' };
const fields = [
  field('grade'),
  field('reason', { isRequired: true, shownIf: ifNotB, answer: number }),
  field('follow', { requiredIf: [{ field: 'grade' as FieldId, is: ['A'] }] }),
];

test('a text where nothing is asked for is a warning, and no other rule minds it', () => {
  expect(checkTexts(fields, { grade: 'B', reason: '2月30日に開いた。' })).toEqual([
    { rule: 'not-asked', severity: 'warns', field: 'reason', start: 0, end: 0, facts: {} },
  ]);
});

test('what cannot be stored blocks there too', () => {
  expect(checkTexts(fields, { grade: 'B', reason: '講\ud842座' })).toMatchObject([
    { rule: 'not-asked', severity: 'warns' },
    { rule: 'broken-character', severity: 'blocks' },
  ]);
});

test('a field that is not asked for is not missed; one is required where its condition holds', () => {
  expect(named(checkTexts(fields, { grade: 'B' }))).toEqual([]);
  expect(named(checkTexts(fields, { grade: 'A' }))).toEqual(['reason: required', 'follow: required']);
});
