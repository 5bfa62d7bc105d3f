import { expect, test } from 'vitest';
import type { Finding } from '#domain/rules/finding.ts';
import { judge, precisionOf, recallOf, scoreOf, scoreOfRule } from './measure-corpus.ts';
import { readTexts } from './read-corpus.ts';

const labelled = `===
男性18人、女性23人、計42人でした。
! sum-differs/two-values | 計42人 => 計41人
! half-width-kana | 男性
? mixed-style | でした
`;

const [one] = readTexts(labelled, 'a.txt');
if (!one) throw new Error('nothing was read');

/** A finding at the first place where the quote stands. */
function finding(rule: Finding['rule'], quote: string, more: Partial<Finding> = {}): Finding {
  const start = one?.text.indexOf(quote) ?? 0;
  const field = 'activity' as Finding['field'];
  return { rule, severity: 'warns', field, start, end: start + quote.length, facts: {}, ...more };
}

test('a finding is right where an accepted rule touches a labelled place', () => {
  const judged = judge(one, [finding('two-values', '42人')]);
  expect(judged.right).toHaveLength(1);
  expect(judged.falseAlarms).toEqual([]);
  expect(judged.missed.map(({ at }) => at)).toEqual(['a.txt:4']);
});

test('another rule, or another place, is a false alarm', () => {
  const findings = [finding('percent-differs', '42人'), finding('sum-differs', '女性')];
  expect(judge(one, findings).falseAlarms).toEqual(findings);
});

test('what is tolerated counts as nothing', () => {
  const judged = judge(one, [finding('mixed-style', 'でした')]);
  expect(scoreOf([judged])).toEqual({ right: 0, falseAlarms: 0, mistakes: 2, missed: 2 });
});

test('a finding about the field as a whole touches every place in it', () => {
  expect(judge(one, [finding('sum-differs', '')]).right).toHaveLength(1);
});

test('a cure is wrong where the text would not read as labelled', () => {
  const cured = (quote: string, replacement: string) =>
    judge(one, [finding('sum-differs', quote, { replacement })]).wrongCures.length;
  expect(cured('42', '41')).toBe(0);
  expect(cured('計42人', '計40人')).toBe(1);
});

test('counts per rule, under the first that is named', () => {
  const judged = [judge(one, [finding('two-values', '42人'), finding('half-width-kana', '女性')])];
  expect(scoreOfRule(judged, 'sum-differs')).toEqual({ right: 0, falseAlarms: 0, mistakes: 1, missed: 0 });
  expect(scoreOfRule(judged, 'half-width-kana')).toMatchObject({ falseAlarms: 1, missed: 1 });
  expect(scoreOfRule(judged, 'two-values')).toMatchObject({ right: 1, mistakes: 0 });
  expect(precisionOf(scoreOf(judged))).toBe(0.5);
  expect(recallOf(scoreOf(judged))).toBe(0.5);
});
