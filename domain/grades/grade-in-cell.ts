import type { Scale } from '../plan/scale.ts';
import { isBlank } from '../text/is-blank.ts';
import { markedChoices } from '../text/marked-choices.ts';
import { foldCode, gradesOfYear } from './find-grade.ts';
import { parseGrade, type WrittenGrade } from './parse-grade.ts';

/** What a cell says that asks for a grade. `none`: nothing is chosen yet. */
export type GradeInCell =
  | { kind: 'none' }
  | ({ kind: 'grade' } & WrittenGrade)
  | { kind: 'several'; codes: string[] }
  | { kind: 'unknown' };

/**
 * Reads `Ａ`, `A：計画以上`, `計画以上`, `A○`, `A評価`, `□A ☑B` as a grade of the scale that is valid in the year; two of
 * them, as in `A・B`, are several.
 */
export function gradeInCell(scale: Scale, fiscalYear: number, text: string): GradeInCell {
  if (isBlank(text)) return { kind: 'none' };
  const valid = { ...scale, grades: gradesOfYear(scale, fiscalYear) };
  const whole = parseGrade(valid, text);
  if (whole) return { kind: 'grade', ...whole };
  const marked = markedChoices(text);
  if (marked?.length === 0) return { kind: 'none' };
  const pieces = marked ?? text.split(/[\s、,・/／]+/).filter((piece) => piece !== '');
  const grades = pieces.flatMap((piece) => (marked ? readOne(valid, piece) : parseGrade(valid, piece)) ?? []);
  if (grades.length > 1 && grades.length === pieces.length) {
    return { kind: 'several', codes: grades.map(({ grade }) => grade.code) };
  }
  const one = marked ? grades[0] : readOne(valid, text);
  return one ? { kind: 'grade', ...one } : { kind: 'unknown' };
}

function readOne(scale: Scale, text: string): WrittenGrade | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^[「『【(](.+)[」』】)]$/, '$1')
    .replace(/(?:評価|判定)$/, '');
  const folded = foldCode(plain);
  const named = scale.grades.find(
    ({ code, name }) => folded === foldCode(name) || folded === foldCode(code + name),
  );
  if (named) return { grade: named, additions: [] };
  const head = plain.split(/[:(\s、。・]|\.(?!\d)/)[0] ?? '';
  return head === '' ? undefined : parseGrade(scale, head);
}
