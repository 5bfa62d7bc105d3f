import { expect, test } from 'vitest';
import type { Field, FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { catalogue } from '#domain/rules/catalogue.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { ruleIds } from '#domain/rules/rule-ids.ts';
import { planWith, project } from './check-text.ts';

const field = (id: string, input: Field['input'] = 'written'): Field => ({
  id: id as FieldId,
  label: [id],
  input,
  isRequired: true,
});

const plan: PlanDefinition = {
  ...planWith(),
  form: { ...planWith().form, fields: [field('content', 'given'), field('activity'), field('issues')] },
};

test('findings come in the order of the form, the given text is not checked', () => {
  const findings = checkSheet({
    plan,
    project,
    entries: { ['issues' as FieldId]: '2月30日', ['content' as FieldId]: '2月30日' },
  });
  expect(findings.map(({ field: id, rule }) => [id, rule])).toEqual([
    ['activity', 'required'],
    ['issues', 'impossible-date'],
  ]);
});

test('within a text, findings come in its order, whichever rule has them', () => {
  const text = '2月30日、令和5年10月20日（木）、\ufffd、4月31日';
  const findings = checkSheet({ plan: planWith(), project, entries: { ['activity' as FieldId]: text } });
  expect(findings.map(({ rule }) => rule)).toEqual([
    'impossible-date',
    'weekday-of-date',
    'broken-character',
    'impossible-date',
  ]);
});

test('a sheet in which nothing is written lacks what is required', () => {
  expect(checkSheet({ plan, project, entries: {} }).map(({ rule }) => rule)).toEqual([
    'required',
    'required',
  ]);
});

test('every rule is in the table once, under its own id', () => {
  expect(catalogue.map(({ id }) => id)).toEqual(ruleIds);
});
