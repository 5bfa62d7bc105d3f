import { foldCode } from '../grades/find-grade.ts';
import { type KnownIds, knownIds } from './known-ids.ts';
import type { Scale } from './scale.ts';

/** The grades that one of the scales has. */
export function gradesOfScale(...scales: readonly Scale[]): KnownIds {
  const codes = scales.flatMap(({ grades }) => grades.map(({ code }) => code));
  return knownIds('grade', codes, foldCode);
}
