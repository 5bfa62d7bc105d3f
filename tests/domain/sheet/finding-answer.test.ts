import { expect, test } from 'vitest';
import { findingAnswersSchema } from '#domain/protocol/finding-answer-schema.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { answerTo, type FindingAnswer, longestWords, wordsOfFinding } from '#domain/sheet/finding-answer.ts';
import { activity, checkText } from '../rules/check-text.ts';

const text = '令和5年10月20日（木）に開きました。';

function findingIn(typed: string): Finding {
  const [finding] = checkText(typed, 'weekday-of-date');
  if (!finding) throw new Error('nothing was found');
  return finding;
}

const answerIn = (typed: string): FindingAnswer => {
  const { rule, field, facts, ...place } = findingIn(typed);
  return { rule, field, facts, words: wordsOfFinding(place, typed), reason: '旧暦の行事です。' };
};

const holds = (typed: string) => answerTo(findingIn(typed), typed, [answerIn(text)]) !== undefined;

test('an answer holds while other words of the text change', () => {
  expect(holds(text)).toBe(true);
  expect(holds(`講座を開催し、${text}`)).toBe(true);
});

test('it falls with the words that it is about, and with what was said of them', () => {
  expect(holds('令和5年10月20日（水）に開きました。')).toBe(false);
  expect(holds('令和5年10月21日（木）に開きました。')).toBe(false);
});

test('what blocks cannot be answered', () => {
  const finding: Finding = { ...findingIn(text), severity: 'blocks' };
  expect(answerTo(finding, text, [answerIn(text)])).toBeUndefined();
});

test('a long text is known by its beginning and a mark that changes with any letter', () => {
  const long = 'あ'.repeat(500);
  const whole = { start: 0, end: 0 };
  const words = wordsOfFinding(whole, long);
  expect(words.length).toBeLessThanOrEqual(longestWords);
  expect(wordsOfFinding(whole, `${long.slice(0, 400)}い${long.slice(401)}`)).not.toBe(words);
  const answer = { rule: 'same-as-last-year', field: activity, words, facts: {}, reason: '同じです。' };
  expect(findingAnswersSchema.safeParse([answer]).success).toBe(true);
});

test('an answer without a reason is none', () => {
  expect(findingAnswersSchema.safeParse([{ ...answerIn(text), reason: '　' }]).success).toBe(false);
});
