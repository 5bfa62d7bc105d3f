import { expect, test } from 'vitest';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { readingsOf } from '#domain/rules/readings-of.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { activity } from './check-text.ts';

test('a text is read once, and again where it has become another', () => {
  const entries = { [activity]: '講座を2回開催しました。' } as Entries;
  const figures = readingsOf(entries, activity).figures();
  expect(figures).toMatchObject([{ value: 2, unit: '回' }]);
  expect(readingsOf(entries, activity).figures()).toBe(figures);
  entries[activity] = '講座を3回開催しました。';
  expect(readingsOf(entries, activity).figures()).toMatchObject([{ value: 3 }]);
});

test('a field left blank is read, too', () => {
  const read = readingsOf({} as Entries, 'issues' as FieldId);
  expect([read.text, read.figures(), read.sentences()]).toEqual(['', [], []]);
});
