import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RuleId } from '#domain/rules/rule-ids.ts';
import { checkText } from '../check-text.ts';

const rules: readonly RuleId[] = [
  'mixed-brackets',
  'half-width-kana',
  'mixed-digit-width',
  'space-in-number',
  'unusual-character',
  'uneven-spaces',
  'hand-broken-line',
  'unbalanced-bracket',
];
const piece = fc.constantFrom(
  ...[
    '令和５年7月16日',
    '令和５年10月12日',
    '４月～6月',
    '1２人',
    '３回',
    '24人',
    '5/１０',
    'R５.4.1',
    '１２',
  ],
  ...[
    '（中高生)',
    '(午前）',
    '(午後)',
    '（夜間）',
    '「',
    '』',
    '10月1日（土',
    '｢ｶﾌｪ｣',
    'ﾊﾟﾈﾙ',
    '･',
    '・',
    'ｰ',
  ],
  ...['令和 5 年 10 月', '1, 000人', '計1 234人', '　 ', '\t', '\u00a0', '\u200b', '⼈', 'か\u3099', '😀'],
  ...[
    '講座を開催しました。',
    '市民を対象とした男女共同参画についての講演会を',
    'を',
    '、',
    '\n',
    '\n・',
    ' ',
  ],
);

test.each(rules)('%s: what has been cured is not told again', (rule) => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, replacement } of checkText(text, rule)) {
        if (replacement === undefined) continue;
        const cured = text.slice(0, start) + replacement + text.slice(end);
        const again = checkText(cured, rule).filter(
          (one) => one.start >= start && one.end <= start + replacement.length && one.end > one.start,
        );
        expect(again.map((one) => cured.slice(one.start, one.end))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});
