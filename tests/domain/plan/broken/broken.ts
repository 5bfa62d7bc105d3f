import type { FitProblem } from '#domain/plan/plan-problem.ts';
import type { Changes } from '../changed-plan.ts';

/** What is changed in the whole plan, and all that is then said. */
export type Broken = [what: string, changes: Changes, problems: FitProblem[]];

export const field = { input: 'written', isRequired: false };
export const circle = (
  link: Extract<FitProblem, { code: 'circle' }>['link'],
  place: string,
  ...ids: string[]
): FitProblem => ({
  code: 'circle',
  place,
  link,
  ids,
});
export const unknown = (
  place: string,
  what: Extract<FitProblem, { code: 'idUnknown' }>['what'],
  id: string,
  facts: { nearest?: string; known?: string[] } = {},
): FitProblem => ({ code: 'idUnknown', place, what, id, ...facts });

export const levels = ['policy', 'direction'];
export const nodes = ['policy1', 'direction1', 'direction2'];
export const departments = ['jinken', 'kiki', 'toshokan'];
export const moments = ['mid', 'end'];
export const scales = ['abc', 'maru', 'stars'];
export const grades = ['A', 'B', 'C', '－'];
