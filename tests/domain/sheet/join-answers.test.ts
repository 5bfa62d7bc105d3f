import { expect, test } from 'vitest';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { FindingAnswer } from '#domain/sheet/finding-answer.ts';
import { joinAnswers, settleAnswers } from '#domain/sheet/join-answers.ts';
import type { KeptAnswer } from '#domain/sheet/kept-answer.ts';

const said = (words: string, reason: string): FindingAnswer => ({
  ...{ rule: 'sum-differs', field: 'activity' as FieldId, words, facts: { sum: 3 }, reason },
});
const kept = (words: string, reason: string, standing: KeptAnswer['standing']): KeptAnswer => ({
  ...said(words, reason),
  standing,
});

test.each([
  { it: 'what is new goes over what the server has', own: kept('a', '新', 'new'), joined: [said('a', '新')] },
  { it: 'what is withdrawn is gone', own: kept('a', '旧', 'withdrawn'), joined: [] },
  {
    it: 'what was sent is as the server has it now',
    own: kept('a', '前', 'sent'),
    joined: [said('a', '旧')],
  },
  {
    it: 'what was sent and is no longer there is gone',
    own: kept('b', '前', 'sent'),
    joined: [said('a', '旧')],
  },
  {
    it: 'what is new stands beside it',
    own: kept('b', '新', 'new'),
    joined: [said('a', '旧'), said('b', '新')],
  },
])('$it', ({ own, joined }) => {
  expect(joinAnswers([own], [said('a', '旧')])).toEqual(joined);
});

test('while the server is not heard, what was sent holds', () => {
  const own = [kept('a', '前', 'sent'), kept('b', '新', 'new'), kept('c', '旧', 'withdrawn')];
  expect(joinAnswers(own, undefined)).toEqual([said('a', '前'), said('b', '新')]);
});

test('the same words with other facts are another finding', () => {
  const other = { ...said('a', '旧'), facts: { sum: 4 } };
  expect(joinAnswers([kept('a', '新', 'new')], [other])).toEqual([other, said('a', '新')]);
});

test('what the server has waits no longer; what it does not have does', () => {
  const own = [
    kept('a', '同じ', 'new'),
    kept('b', '新', 'new'),
    kept('c', '取消', 'withdrawn'),
    kept('d', '取消', 'withdrawn'),
    kept('e', '前', 'sent'),
  ];
  const head = [said('a', '同じ'), said('b', '旧'), said('c', '旧'), said('f', 'よそ')];
  expect(settleAnswers(own, head)).toEqual([
    kept('a', '同じ', 'sent'),
    kept('f', 'よそ', 'sent'),
    kept('b', '新', 'new'),
    kept('c', '取消', 'withdrawn'),
  ]);
});

test('settling again changes nothing, and what is said stays the same', () => {
  const own = [kept('a', '新', 'new'), kept('b', '旧', 'withdrawn')];
  const head = [said('a', '旧'), said('b', '旧'), said('c', 'よそ')];
  const once = settleAnswers(own, head);
  expect(settleAnswers(once, head)).toEqual(once);
  expect(new Set(joinAnswers(once, head))).toEqual(new Set(joinAnswers(own, head)));
});
