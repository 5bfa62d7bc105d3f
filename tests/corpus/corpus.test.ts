import { describe, expect, test } from 'vitest';
import { type RuleId, ruleGroups, ruleIds } from '#domain/rules/rule-ids.ts';
import { corpusPlan } from './corpus-plan.ts';
import type { CorpusText } from './corpus-text.ts';
import { readCorpus, readTexts } from './read-corpus.ts';

const corpus = readCorpus();
const inTexts = ruleIds.filter((id) => !(ruleGroups.answers as readonly string[]).includes(id));
const labels = corpus.flatMap(({ mistakes, tolerated }) => [...mistakes, ...tolerated]);

describe('the labelled corpus', () => {
  test('has several hundred texts, no sheet twice, with mistakes and without', () => {
    const sheets = corpus.map(({ at: _at, because: _why, ...sheet }) => JSON.stringify(sheet));
    expect(corpus.length).toBeGreaterThanOrEqual(400);
    expect(sheets.filter((sheet, index) => sheets.indexOf(sheet) !== index)).toEqual([]);
    const flawless = corpus.filter(({ mistakes }) => mistakes.length === 0).length;
    expect(flawless / corpus.length).toBeGreaterThan(0.45);
    expect(flawless / corpus.length).toBeLessThan(0.65);
  });

  test('has whole entries, since precision on long, ordinary prose is what counts', () => {
    expect(corpus.filter(({ text }) => text.length >= 150).length).toBeGreaterThanOrEqual(40);
  });

  test('names rules, projects and marks that exist', () => {
    const named = [...labels.flatMap(({ rules }) => rules), ...corpus.flatMap(({ traps }) => traps)];
    expect(named.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
    const numbers = corpusPlan(2023).projects.map(({ number }) => number);
    expect(corpus.filter(({ project }) => !numbers.includes(project)).map(({ at }) => at)).toEqual([]);
    expect(labels.filter(({ places }) => places.length === 0).map(({ at }) => at)).toEqual([]);
  });

  test('never asks of a text to be a mistake and a trap for one rule', () => {
    const torn = corpus.filter(({ mistakes, traps }) =>
      mistakes.some(({ rules }) => rules.some((rule) => traps.includes(rule))),
    );
    expect(torn.map(({ at }) => at)).toEqual([]);
  });

  test.each(inTexts)('has mistakes and traps for %s', (rule) => {
    expect(mistakesOf(rule)).toBeGreaterThanOrEqual(4);
    expect(corpus.filter(({ traps }) => traps.includes(rule)).length).toBeGreaterThanOrEqual(4);
  });
});

function mistakesOf(rule: RuleId): number {
  return corpus.flatMap(({ mistakes }) => mistakes.filter(({ rules }) => rules.includes(rule))).length;
}

describe('the held-out sheets', () => {
  const heldOut = readCorpus('held-out');

  test('are many, half of them flawless, and none stands in the corpus', () => {
    const known = new Set(corpus.map(({ text }) => text));
    expect(heldOut.length).toBeGreaterThanOrEqual(60);
    expect(heldOut.filter(({ text }) => known.has(text)).map(({ at }) => at)).toEqual([]);
    const flawless = heldOut.filter(({ mistakes }) => mistakes.length === 0).length;
    expect(flawless / heldOut.length).toBeGreaterThan(0.4);
  });

  test('name rules that exist', () => {
    const named = heldOut.flatMap(({ mistakes, tolerated, traps }) => [
      ...[...mistakes, ...tolerated].flatMap(({ rules }) => rules),
      ...traps,
    ]);
    expect(named.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
  });
});

describe('the reader of labelled texts', () => {
  const read = (lines: string): CorpusText | undefined => readTexts(`// head\n===\n${lines}\n`, 'a.txt')[0];

  test('reads the text, what stands around it, and the places of its mistakes', () => {
    const one = read(
      '@field issues\n@activity 一\\n二\n@actual 5-(1) 依頼会員 = 485人\n12人、12人\n! two-values | 12人#2 | activity:二 => 13人\n= sum-differs\n# why',
    );
    expect(one).toMatchObject({
      at: 'a.txt:2',
      field: 'issues',
      text: '12人、12人',
      beside: { activity: '一\n二' },
      actuals: { '5-(1) 依頼会員': '485人' },
      traps: ['sum-differs'],
      because: 'why',
    });
    expect(one?.mistakes).toEqual([
      {
        rules: ['two-values'],
        places: [
          { field: 'issues', start: 4, end: 7 },
          { field: 'activity', start: 2, end: 3 },
        ],
        replacement: '13人',
        at: 'a.txt:7',
      },
    ]);
  });

  test('refuses a quote that does not stand in the text', () => {
    expect(() => read('12人\n! sum-differs | 13人')).toThrow('a.txt:4');
  });

  test('reads half a pair and what is not seen', () => {
    expect(read('あ\\u{D842}\\t\\u{200B}')?.text).toBe('あ\ud842\t\u200b');
  });
});
