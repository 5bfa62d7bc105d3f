import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { countPrintedLines, widthOf } from './printed-lines.ts';

/** The text takes more lines than the printed form has. An estimate: the printer's line breaking differs a little. */
export const longerThanPrinted: FieldRule<'longer-than-printed'> = {
  id: 'longer-than-printed',
  reads: 'field',
  severity: 'warns',
  check({ field: { prints }, text }) {
    if (!prints) return [];
    const { lines, overflow } = countPrintedLines(text, prints.charactersPerLine, prints.lines);
    if (overflow === undefined) return [];
    const rest = text.slice(overflow).trimEnd();
    const width = [...rest].reduce((sum, character) => sum + widthOf(character), 0);
    return [
      {
        start: overflow,
        end: overflow + rest.length,
        facts: { lines, printed: prints.lines, over: Math.ceil(width) },
      },
    ];
  },
};

export const longerThanPrintedExamples: RuleExamples = {
  fires: [
    {
      text: '窓口で案内を配布しました。',
      quote: 'を配布しました。',
      asks: { prints: { charactersPerLine: 5, lines: 1 } },
    },
    { text: '一\n二\n三', quote: '三', asks: { prints: { charactersPerLine: 5, lines: 2 } } },
  ],
  silent: [
    { text: '窓口で案内を配布しました。', asks: { prints: { charactersPerLine: 20, lines: 1 } } },
    { text: '窓口で案内を配布しました。' },
  ],
};
