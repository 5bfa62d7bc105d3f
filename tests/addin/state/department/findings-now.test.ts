import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsNow } from '#addin/state/department/findings-now.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { activity, examplePlan, issues } from '../../ports/example-plan.ts';

const entries = (text: string): Entries => ({ [activity]: text });
const finding = (start: number, end: number, field = activity): Finding => ({
  ...{ rule: 'sum-differs', severity: 'warns', field, start, end, facts: {} },
});
const [, project] = examplePlan.projects;
if (!project) throw new Error('The example has no second project');

function now(before: string, after: string, inFields: Finding[], across: Finding[] = []) {
  const question = { plan: examplePlan, project, entries: entries(before) };
  const checked = { question, across, texts: entries(before), inFields };
  return findingsNow(checked as Parameters<typeof findingsNow>[0], entries(after), [activity, issues]);
}

test.each([
  { it: 'stays in front of a change', after: 'abcdeXf', found: [1, 3] },
  { it: 'moves behind one', after: 'Xabcdef', found: [2, 4] },
  { it: 'moves back behind a deletion', after: 'bcdef', found: [0, 2] },
  { it: 'stays where something is added right behind it', after: 'abcXdef', found: [1, 3] },
  { it: 'moves where something is added right before it', after: 'aXbcdef', found: [2, 4] },
  { it: 'goes where something is added in it', after: 'abXcdef', found: undefined },
  { it: 'goes where a part of it is changed', after: 'abXdef', found: undefined },
  { it: 'goes with the text', after: '', found: undefined },
])('what is said of words $it', ({ after, found }) => {
  const wide = now('abcdef', after, [], [finding(1, 3)]);
  for (const findings of [now('abcdef', after, [finding(1, 3)]), wide]) {
    expect(findings.map(({ start, end }) => [start, end])).toEqual(found ? [found] : []);
  }
});

test('what is said of a whole field stays while it is typed, but not once it is filled or blanked', () => {
  expect(now('ab', 'abc', [finding(0, 0)])).toHaveLength(1);
  expect(now('', 'a', [finding(0, 0)])).toEqual([]);
  expect(now('a', '', [finding(0, 0)])).toEqual([]);
});

test('the form’s order counts, then the place in the text', () => {
  const found = now('abc', 'abc', [finding(0, 0, issues), finding(2, 3)], [finding(1, 2)]);
  expect(found.map(({ field, start }) => `${field} ${start}`)).toEqual([
    'activity 1',
    'activity 2',
    'issues 0',
  ]);
});

test('whatever is typed, the words are those that the finding was about', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '誤'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(11), fc.integer({ min: 1, max: 4 }), (before, after, start, length) => {
      const end = Math.min(before.length, start + length);
      fc.pre(start < end);
      const [found] = now(before, after, [finding(start, end)]);
      if (found) expect(after.slice(found.start, found.end)).toBe(before.slice(start, end));
    }),
  );
});
