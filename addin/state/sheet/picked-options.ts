import { foldCode } from '#domain/grades/find-grade.ts';
import { gradeInCell } from '#domain/grades/grade-in-cell.ts';
import { choicesInCell } from '#domain/plan/choices-in-cell.ts';
import { isBlank } from '#domain/text/is-blank.ts';
import type { FieldOption, FieldOptions } from './field-options.ts';

/** What a cell's text says of the options. */
export interface PickedOptions {
  /** Texts of options and additions, in the order of the cell. */
  picked: string[];
  /** True where the cell holds more than what is picked, or something else, and so has to be shown as it stands. */
  isForeign: boolean;
}

const separator = '、';
const separators = /[、,;；・/／]/g;

/** Which options a text names, in any width; all of it must be options, else none is. `□A ☑B` names B. */
export function pickedOptions(field: FieldOptions, text: string): PickedOptions {
  if (isBlank(text)) return { picked: [], isForeign: false };
  const picked = field.grades ? gradeIn(field.grades, text) : choicesIn(field, text);
  return { picked, isForeign: picked.length === 0 || plain(picked.join('')) !== plain(text) };
}

/** What is written into the cell: the option exactly, an addition right behind it, several in the order of the form. */
export function textOfPicked({ options, additions }: FieldOptions, picked: readonly string[]): string {
  const isPicked = ({ text }: FieldOption) => picked.includes(text);
  const texts = options.filter(isPicked).map(({ text }) => text);
  const marks = additions.filter(isPicked).map(({ text }) => text);
  return texts.length === 0 ? '' : texts.join(separator) + marks.join('');
}

function gradeIn({ scale, fiscalYear }: NonNullable<FieldOptions['grades']>, text: string): string[] {
  const found = gradeInCell(scale, fiscalYear, text);
  return found.kind === 'grade' ? [found.grade.code, ...found.additions] : [];
}

function choicesIn({ options, allowsSeveral }: FieldOptions, text: string): string[] {
  const choices = choicesInCell(options, text).map(({ option }) => option);
  const isWhole = choices.every((one) => one !== undefined) && (allowsSeveral || choices.length === 1);
  return isWhole ? choices : [];
}

function plain(text: string): string {
  return foldCode(text.normalize('NFKC').replace(separators, ''));
}
