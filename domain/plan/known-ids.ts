import { nearestWord } from '../text/nearest-word.ts';
import type { PlanProblem, Referred } from './plan-problem.ts';

/** The ids that there are of one kind. */
export interface KnownIds {
  what: Referred;
  has(id: string): boolean;
  /** What is said of an id that there is not. */
  facts(id: string): { what: Referred; id: string; nearest?: string; known?: string[] };
}

/** So few can be named one by one. */
const fewIds = 12;
/** Looking for the nearest takes its time; who has more of them wrong reads the first. */
const mostSuggestions = 40;

/** `fold`: ids that it makes the same are the same. */
export function knownIds(
  what: Referred,
  ids: readonly string[],
  fold: (id: string) => string = (id) => id,
): KnownIds {
  const known = new Set(ids.map(fold));
  let suggestions = 0;
  return {
    what,
    has: (id) => known.has(fold(id)),
    facts: (id) => {
      suggestions += 1;
      const nearest = suggestions > mostSuggestions ? undefined : nearestWord(id, ids);
      return {
        what,
        id,
        ...(nearest ? { nearest } : {}),
        ...(ids.length > 0 && ids.length <= fewIds ? { known: [...new Set(ids)] } : {}),
      };
    },
  };
}

/** Nothing where the id is known, or absent. */
export function checkReference(id: string | undefined, place: string, known: KnownIds): PlanProblem[] {
  return id === undefined || known.has(id) ? [] : [{ code: 'idUnknown', place, ...known.facts(id) }];
}

/** A list of references: each is known, and none is named twice. */
export function checkReferences(
  ids: readonly string[] | undefined,
  place: string,
  known: KnownIds,
): PlanProblem[] {
  const firstOf = new Map<string, string>();
  return (ids ?? []).flatMap((id, index): PlanProblem[] => {
    const at = `${place}[${index}]`;
    const first = firstOf.get(id);
    if (first !== undefined) return [{ code: 'repeated', place: at, id, first }];
    firstOf.set(id, at);
    return checkReference(id, at, known);
  });
}
