import { foldCode } from '../grades/find-grade.ts';
import { markedChoices } from '../text/marked-choices.ts';
import type { ChoiceOption } from './field-answer.ts';

export interface ChoiceInCell {
  /** As written. */
  written: string;
  /** The text of the option; absent where it is none. */
  option?: string;
}

/** What a cell that asks for a choice names: `甲`, `甲、乙`, `□甲 ☑乙`, `その他（市民の声）`; none where nothing is marked yet. */
export function choicesInCell(options: readonly ChoiceOption[], text: string): ChoiceInCell[] {
  return (markedChoices(text) ?? splitChoices(options, text)).map((written) => {
    const option = optionOf(options, written);
    return option === undefined ? { written } : { written, option };
  });
}

/** An option's own text may hold what elsewhere stands between two. */
function splitChoices(options: readonly ChoiceOption[], text: string): string[] {
  const isOption = (piece: string) => optionOf(options, piece) !== undefined;
  if (isOption(text)) return [text];
  for (const between of [/\n+/, /[、,;；]|\n+/, /[、,;；・/／\s]+/]) {
    const pieces = text.split(between).filter((piece) => piece.trim() !== '');
    if (pieces.length > 1 && pieces.every(isOption)) return pieces;
  }
  return [text];
}

/** `その他（市民の声）`: an option with a remark behind it. */
function optionOf(options: readonly ChoiceOption[], text: string): string | undefined {
  const whole = foldCode(text);
  const head = foldCode(text.normalize('NFKC').split(/[(:]/)[0] ?? '');
  const found =
    options.find((option) => foldCode(option.text) === whole) ??
    options.find((option) => foldCode(option.text) === head);
  return found?.text;
}
