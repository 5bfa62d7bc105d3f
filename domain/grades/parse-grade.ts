import type { Grade, Scale } from '../plan/scale.ts';
import { findGrade, foldCode } from './find-grade.ts';

export interface WrittenGrade {
  grade: Grade;
  /** Codes of the marks behind it. */
  additions: string[];
}

/** `A`, `Ａ○`: a grade as written, with the marks that the scale allows behind it; nothing where it is none. */
export function parseGrade(scale: Scale, text: string): WrittenGrade | undefined {
  const whole = findGrade(scale, text);
  if (whole) return { grade: whole, additions: [] };
  for (const { code } of scale.additions ?? []) {
    const mark = foldCode(code);
    const written = foldCode(text);
    if (!written.endsWith(mark)) continue;
    const before = parseGrade(scale, written.slice(0, written.length - mark.length));
    if (before) return { ...before, additions: [...before.additions, code] };
  }
  return undefined;
}
