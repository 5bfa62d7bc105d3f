import type * as z from 'zod/mini';
import type { ShapeProblem } from '../plan/shape-problem.ts';
import { shownValue } from '../text/shown-value.ts';
import { definitionPlace } from './definition-place.ts';
import { notAllowed, type Reading, unknownKeys } from './misplaced-words.ts';
import { keysOf, objectsOf, requiredKeysOf, schemasAt } from './schema-parts.ts';

type Issue = z.core.$ZodIssue;
/** The problems of an issue in a branch. */
type Inner = (issue: Issue) => ShapeProblem[];

interface FailedUnion {
  /** What each branch said. */
  errors: readonly (readonly Issue[])[];
  path: readonly PropertyKey[];
  value: unknown;
}

/** A value that fits no branch of a union: the problems of the branch that was meant. */
export function unionProblems(union: FailedUnion, reading: Reading, inner: Inner): ShapeProblem[] {
  const { errors, path, value } = union;
  const place = definitionPlace(path);
  const objects = objectsOf(schemasAt(reading.schema, path));
  if (isGroup(value) && objects.length > 1) return groupProblems(value, union, reading, inner);
  const inside = errors.find((issues) => issues.every((issue) => !isOfWhole(issue)));
  if (inside) return inside.flatMap(inner);
  if (errors.some((issues) => issues.some(({ code }) => code === 'invalid_format')))
    return [{ code: 'notADay', place, value: shownValue(value), mayBeMonth: true }];
  const allowed = errors.flatMap((issues) => issues.flatMap(allowedWords));
  if (allowed.length > 0) {
    const groups = objects.map((object) => `{"${keysOf(object)[0]}": …}`);
    return [notAllowed(place, value, [...allowed, ...groups])];
  }
  return (errors[0] ?? []).slice(0, 1).flatMap(inner);
}

/** Of several groups the one is meant that alone has one of the properties that stand there. */
function groupProblems(
  value: object,
  { errors, path }: FailedUnion,
  reading: Reading,
  inner: Inner,
): ShapeProblem[] {
  const objects = objectsOf(schemasAt(reading.schema, path));
  const shared = objects.map(keysOf).reduce((some, keys) => some.filter((key) => keys.includes(key)));
  const own = objects.map((object) => keysOf(object).filter((key) => !shared.includes(key)));
  const meant = own.flatMap((keys, index) => (keys.some((key) => Object.hasOwn(value, key)) ? [index] : []));
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return (errors[only] ?? []).flatMap(inner);
  const known = new Set([...shared, ...own.flat()]);
  const keys = objects.flatMap((object) => requiredKeysOf(object).filter((key) => !shared.includes(key)));
  const found = own.flat().filter((key) => Object.hasOwn(value, key));
  const ofShared = (errors[0] ?? []).filter((issue) => shared.includes(String(issue.path[0])));
  return [
    ...ofShared.flatMap(inner),
    { code: 'oneOfKeys', place: definitionPlace(path), keys, found },
    ...unknownKeys(
      Object.keys(value).filter((key) => !known.has(key)),
      path,
      reading,
    ),
  ];
}

/** Whether the branch was not even of the right kind. */
function isOfWhole({ path, code }: Issue): boolean {
  return path.length === 0 && ['invalid_type', 'invalid_value', 'invalid_format'].includes(code);
}

function allowedWords(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_type' && issue.expected === 'array' ? ['[…]'] : [];
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
