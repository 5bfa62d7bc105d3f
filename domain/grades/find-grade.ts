import type { Grade, Scale } from '../plan/scale.ts';
import { isValidIn } from '../plan/validity.ts';

/** The grade with this code, in any width. */
export function findGrade(scale: Scale, code: string): Grade | undefined {
  const wanted = foldCode(code);
  return scale.grades.find((grade) => foldCode(grade.code) === wanted);
}

/** The grades of a year in the scale's own order. */
export function gradesOfYear(scale: Scale, fiscalYear: number): Grade[] {
  return scale.grades.filter(({ valid }) => isValidIn(valid, fiscalYear));
}

/** `Ａ`, `A `, `a`: how codes are compared. The minus signs that typists use for `−` are one, and so are the circles. */
export function foldCode(code: string): string {
  return code
    .normalize('NFKC')
    .replace(/[〇◯]/g, '○')
    .replace(/[\s\u2010-\u2015\u2212\u30fc\u2500-]/g, (sign) => (/\s/.test(sign) ? '' : '-'))
    .toUpperCase();
}
