import { expect, test } from 'vitest';
import { isCertain, judge, precisionOf, recallOf, scoreOf } from './measure-corpus.ts';
import { readCorpus } from './read-corpus.ts';

const judged = readCorpus().map((one) => judge(one));
const total = scoreOf(judged);

test('what blocks or offers a cure is never wrong', () => {
  expect(precisionOf(scoreOf(judged, isCertain))).toBe(1);
  expect(judged.flatMap(({ wrongCures }) => wrongCures.map(({ mistake }) => mistake.at))).toEqual([]);
});

test('of ten warnings nine are right', () => {
  expect(precisionOf(scoreOf(judged, (finding) => !isCertain(finding)))).toBeGreaterThanOrEqual(0.9);
});

test('of ten mistakes nine are found', () => {
  expect(recallOf(total)).toBeGreaterThanOrEqual(0.9);
});
