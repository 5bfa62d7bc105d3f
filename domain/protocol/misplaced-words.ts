import type { ShapeProblem } from '../plan/shape-problem.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { shownValue } from '../text/shown-value.ts';
import { definitionPlace, valueAt } from './definition-place.ts';
import { keysOf, meantObjects, objectsOf, schemasAt } from './schema-parts.ts';

/** What was read, and by which schema. */
export interface Reading {
  content: unknown;
  schema: unknown;
}

/** A value that is none of the words that may stand there. */
export function notAllowed(place: string, value: unknown, allowed: string[]): ShapeProblem {
  if (value === undefined) return { code: 'missing', place, allowed };
  const nearest = typeof value === 'string' ? nearestWord(value, allowed) : undefined;
  return { code: 'notAllowed', place, value: shownValue(value), allowed, ...(nearest ? { nearest } : {}) };
}

/** More of them in one group are no slips. */
const mostKeys = 50;

/** Properties that their group does not have. */
export function unknownKeys(
  keys: readonly string[],
  path: readonly PropertyKey[],
  { schema, content }: Reading,
): ShapeProblem[] {
  const objects = objectsOf(schemasAt(schema, path));
  const known = meantObjects(objects, valueAt(content, path)).flatMap(keysOf);
  const rest = keys.length - mostKeys;
  const problems = keys.slice(0, mostKeys).map((key): ShapeProblem => {
    const nearest = nearestWord(key, known);
    const place = definitionPlace([...path, key]);
    return { code: 'unknownKey', place, key: shownValue(key), ...(nearest ? { nearest } : {}) };
  });
  return rest > 0 ? [...problems, { code: 'moreProblems', place: '', count: rest }] : problems;
}
