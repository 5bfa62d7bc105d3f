import { foldCode } from '../grades/find-grade.ts';
import { choicesInCell } from '../plan/choices-in-cell.ts';
import type { ChoiceOption } from '../plan/field-answer.ts';
import { isBlank } from '../text/is-blank.ts';
import { editDistance } from './edit-distance.ts';
import type { FieldRule, FoundPlace } from './rule.ts';

/** Not one of the options of a choice, or several where one is asked for. */
export const unknownOption: FieldRule<'unknown-option'> = {
  id: 'unknown-option',
  severity: 'blocks',
  check({ field, text, isRequired }): FoundPlace<'unknown-option'>[] {
    if (field.answer?.kind !== 'choice' || isBlank(text)) return [];
    const { options, allowsSeveral = false } = field.answer;
    const all = options.map((option) => option.text).join('、');
    const place = { start: 0, end: text.length };
    const chosen = choicesInCell(options, text);
    if (chosen.length === 0) return isRequired ? [{ ...place, facts: { kind: 'open', options: all } }] : [];
    const unknown = chosen.find(({ option }) => option === undefined)?.written;
    if (unknown === undefined) {
      return chosen.length > 1 && !allowsSeveral
        ? [{ ...place, facts: { kind: 'several', options: all } }]
        : [];
    }
    const near = nearest(options, unknown);
    return [
      { ...place, facts: near ? { kind: 'near', options: all, near } : { kind: 'unknown', options: all } },
    ];
  },
};

function nearest(options: readonly ChoiceOption[], text: string): string | undefined {
  const wanted = foldCode(text);
  // A long text is no slip of a short option.
  if (wanted.length > 100) return undefined;
  const [best] = options
    .map((option) => ({ text: option.text, off: editDistance(wanted, foldCode(option.text)) }))
    .filter(
      ({ text: option, off }) => off <= Math.max(1, Math.floor(option.length / 3)) && off < option.length,
    )
    .sort((a, b) => a.off - b.off);
  return best?.text;
}
