import { describe, expect, test } from 'vitest';
import { examplesOfRules } from '#domain/rules/examples-of-rules.ts';
import { ruleIds } from '#domain/rules/rule-ids.ts';
import { findings as en } from '#domain/words/en/findings.ts';
import { sayFinding } from '#domain/words/finding-words.ts';
import { findings as ja } from '#domain/words/ja/findings.ts';
import { checkExample, entriesOf } from './check-example.ts';

describe.each(ruleIds)('%s', (rule) => {
  const { fires, silent } = examplesOfRules[rule];

  test('has examples of both kinds', () => {
    expect(fires.length).toBeGreaterThanOrEqual(1);
    expect(silent.length).toBeGreaterThanOrEqual(1);
  });

  test.each(fires)('fires: $text', (example) => {
    const field = example.field ?? 'activity';
    const found = checkExample(example).filter((one) => one.rule === rule && one.field === field);
    const text = entriesOf(example)[field as keyof ReturnType<typeof entriesOf>] ?? '';
    expect(found.map(({ start, end }) => text.slice(start, end))).toContain(example.quote ?? '');
    const [first] = found.filter(({ start, end }) => text.slice(start, end) === (example.quote ?? ''));
    expect(first?.replacement).toBe(example.replacement);
    for (const words of [ja, en]) {
      const said = first ? sayFinding(words, first, { label: '欄', quote: example.quote ?? '' }) : '';
      expect(said.length).toBeGreaterThan(8);
      expect(said).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  test.each(silent)('silent: $text', (example) => {
    expect(checkExample(example).filter((one) => one.rule === rule)).toEqual([]);
  });
});
