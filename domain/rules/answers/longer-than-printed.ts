import { countPrintedLines, widthOf } from './printed-lines.ts';
import type { FieldRule } from '../rule.ts';

/** The text takes more lines than the printed form has. An estimate: the printer's line breaking differs a little. */
export const longerThanPrinted: FieldRule<'longer-than-printed'> = {
  id: 'longer-than-printed',
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
