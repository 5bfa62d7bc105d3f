import { foldCode } from '#domain/grades/find-grade.ts';
import { parseGrade } from '#domain/grades/parse-grade.ts';
import { markedChoices } from '#domain/text/marked-choices.ts';
import type { FieldOption, FieldOptions } from './field-options.ts';

/** What a cell's text says of the options. */
export interface PickedOptions {
  /** Texts of options and additions. */
  picked: string[];
  /** True where the cell does not simply hold what is picked, and so has to be shown as it stands. */
  isForeign: boolean;
}

const separator = '、';
const separators = /[、,\n]+/;

/** Which options a text names, in any width; all of it must be options, else none is. `□A ☑B` names B. */
export function pickedOptions(field: FieldOptions, text: string): PickedOptions {
  if (text.trim() === '') return { picked: [], isForeign: false };
  const plain = optionsIn(field, text);
  if (plain) return { picked: plain, isForeign: false };
  const marked = markedChoices(text)?.map((one) => optionsIn(field, one));
  const picked = marked?.every((one) => one !== undefined) ? marked.flat() : [];
  return { picked: field.allowsSeveral || picked.length === 1 ? picked : [], isForeign: true };
}

/** What is written into the cell: the option exactly, an addition right behind it, several in the order of the form. */
export function textOfPicked({ options, additions }: FieldOptions, picked: readonly string[]): string {
  const isPicked = ({ text }: FieldOption) => picked.includes(text);
  const texts = options.filter(isPicked).map(({ text }) => text);
  const marks = additions.filter(isPicked).map(({ text }) => text);
  return texts.length === 0 ? '' : texts.join(separator) + marks.join('');
}

function optionsIn(field: FieldOptions, text: string): string[] | undefined {
  const whole = optionOf(field, text);
  if (whole !== undefined) return [whole];
  if (field.scale) return gradeWithAdditions(field, text);
  if (!field.allowsSeveral) return undefined;
  const pieces = text
    .normalize('NFKC')
    .split(separators)
    .map((piece) => optionOf(field, piece));
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

function optionOf({ options }: FieldOptions, text: string): string | undefined {
  return options.find((one) => foldCode(one.text) === foldCode(text))?.text;
}

/** A grade of another year is no option. */
function gradeWithAdditions(field: FieldOptions, text: string): string[] | undefined {
  const written = field.scale && parseGrade(field.scale, text);
  const code = written && optionOf(field, written.grade.code);
  return code === undefined ? undefined : [code, ...(written?.additions ?? [])];
}
