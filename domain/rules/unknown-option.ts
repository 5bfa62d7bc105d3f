import { foldCode } from '../grades/find-grade.ts';
import type { ChoiceOption } from '../plan/field-answer.ts';
import { isBlank } from '../text/is-blank.ts';
import { markedChoices } from '../text/marked-choices.ts';
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
    const marked = markedChoices(text);
    if (marked?.length === 0) return isRequired ? [{ ...place, facts: { kind: 'open', options: all } }] : [];
    const chosen = marked ?? splitChoices(options, text);
    const unknown = chosen.find((one) => !isOption(options, one));
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

/** An option's own text may hold what elsewhere stands between two. */
function splitChoices(options: readonly ChoiceOption[], text: string): string[] {
  if (isOption(options, text)) return [text];
  for (const between of [/\n+/, /[、,;；]|\n+/, /[、,;；・/／\s]+/]) {
    const pieces = text.split(between).filter((piece) => piece.trim() !== '');
    if (pieces.length > 1 && pieces.every((piece) => isOption(options, piece))) return pieces;
  }
  return [text];
}

/** `その他（市民の声）`: an option with a remark behind it. */
function isOption(options: readonly ChoiceOption[], text: string): boolean {
  const whole = foldCode(text);
  const head = foldCode(text.normalize('NFKC').split(/[(:]/)[0] ?? '');
  return options.some((option) => {
    const wanted = foldCode(option.text);
    return wanted === whole || wanted === head;
  });
}

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
