import { expect, test } from 'vitest';
import { findingKeys } from '#addin/panes/parts/finding-keys.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Finding } from '#domain/rules/finding.ts';

const field = 'activity' as FieldId;

function keysOf(text: string, words: string, rule: Finding['rule'] = 'weekday-of-date'): string[] {
  const findings = [...text.matchAll(new RegExp(words, 'g'))].map(
    ({ index }): Finding => ({
      rule,
      severity: 'warns',
      field,
      start: index,
      end: index + words.length,
      facts: {},
    }),
  );
  return findingKeys(findings, () => text);
}

test('a finding keeps its key while words are typed before it', () => {
  expect(keysOf('五日（水）に開く', '（水）')).toEqual(keysOf('令和五年五月五日（水）に開く', '（水）'));
});

test('other words, another rule and the same words again have other keys', () => {
  const keys = [
    ...keysOf('五日（水）と六日（水）', '（水）'),
    ...keysOf('五日（金）', '（金）'),
    ...keysOf('五日（水）', '（水）', 'impossible-date'),
  ];
  expect(new Set(keys).size).toBe(4);
});

test('a finding about the whole field keeps its key while the text changes', () => {
  const whole: Finding = {
    rule: 'longer-than-printed',
    severity: 'warns',
    field,
    start: 0,
    end: 0,
    facts: {},
  };
  expect(findingKeys([whole], () => 'あ')).toEqual(findingKeys([whole], () => 'あい'));
});
