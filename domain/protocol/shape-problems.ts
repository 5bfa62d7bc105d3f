import type * as z from 'zod/mini';
import type { IdLetters, ShapeProblem, ValueKind } from '../plan/shape-problem.ts';
import { shownValue } from '../text/shown-value.ts';
import { definitionPlace, valueAt } from './definition-place.ts';
import { notAllowed, type Reading, unknownKeys } from './misplaced-words.ts';
import { unionProblems } from './union-problems.ts';

/** What the schema library noticed, as problems: the place in the file, and the facts that a sentence needs. */
export function shapeProblems(
  issue: z.core.$ZodIssue,
  reading: Reading,
  above: readonly PropertyKey[] = [],
): ShapeProblem[] {
  const path = [...above, ...issue.path];
  const place = definitionPlace(path);
  const value = valueAt(reading.content, path);
  const shown = shownValue(value);
  switch (issue.code) {
    case 'invalid_type': {
      const expected = kindsOfSchema[issue.expected] ?? 'other';
      if (value === undefined) return [{ code: 'missing', place, expected }];
      return [{ code: 'wrongKind', place, value: shown, found: kindOf(value), expected }];
    }
    case 'invalid_value':
      return [notAllowed(place, value, issue.values.map(String))];
    case 'too_small':
      return [tooSmall(issue, place, value)];
    case 'too_big':
      return [tooBig(issue, place, value)];
    case 'invalid_format':
      return [wrongFormat(issue, place, shown)];
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, reading);
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options))
        return [notAllowed(place, value, issue.options.map(String))];
      return unionProblems({ errors: issue.errors, path, value }, reading, (inner) =>
        shapeProblems(inner, reading, path),
      );
    case 'custom':
      // The only one: a wording has too many writings.
      return [{ code: 'longList', place, count: Array.isArray(value) ? value.length : 0, most: 50 }];
    default:
      return [{ code: 'notUnderstood', place, value: shown }];
  }
}

const kindsOfSchema: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'yesNo',
  array: 'list',
  tuple: 'list',
  object: 'group',
};

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  const kinds: Readonly<Record<string, ValueKind>> = {
    string: 'text',
    number: 'number',
    boolean: 'yesNo',
    object: 'group',
  };
  return kinds[typeof value] ?? 'other';
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, place: string, value: unknown): ShapeProblem {
  const least = Number(issue.minimum);
  if (issue.origin === 'string') return { code: 'emptyText', place };
  if (issue.origin === 'array') return { code: 'shortList', place, least };
  return { code: 'smallNumber', place, value: shownValue(value), least, isBeyond: issue.inclusive === false };
}

function tooBig(issue: z.core.$ZodIssueTooBig, place: string, value: unknown): ShapeProblem {
  const most = Number(issue.maximum);
  if (typeof value === 'string') return { code: 'longText', place, length: value.length, most };
  if (Array.isArray(value)) return { code: 'longList', place, count: value.length, most };
  return { code: 'bigNumber', place, value: shownValue(value), most };
}

function wrongFormat(issue: z.core.$ZodIssueInvalidStringFormat, place: string, value: string): ShapeProblem {
  if (issue.format === 'date') return { code: 'notADay', place, value, mayBeMonth: false };
  const pattern = issue.pattern ?? '';
  if (pattern.includes('@')) return { code: 'notMail', place, value };
  if (pattern.includes('#')) return { code: 'notAColor', place, value };
  return notAnId(place, value, pattern);
}

/** The patterns of ids all look like `^[a-z][a-zA-Z0-9-]{0,31}$`. */
function notAnId(place: string, value: string, pattern: string): ShapeProblem {
  const [, letters = '', more = '0'] = /\[a-z\]\[(.+?)\]\{0,(\d+)\}/.exec(pattern) ?? [];
  const hasCapitals = letters.includes('A-Z');
  const hyphen = letters.endsWith('-');
  const kind: IdLetters = hasCapitals
    ? hyphen
      ? 'allAndHyphen'
      : 'all'
    : hyphen
      ? 'smallAndHyphen'
      : 'small';
  const mended = mendedId(value, { hasCapitals, hyphen }).slice(0, Number(more) + 1);
  return {
    code: 'notAnId',
    place,
    value,
    letters: kind,
    most: Number(more) + 1,
    ...(mended === '' ? {} : { mended }),
  };
}

function mendedId(value: string, { hasCapitals, hyphen }: { hasCapitals: boolean; hyphen: boolean }): string {
  const folded = value.normalize('NFKC').trim();
  const letters = hasCapitals ? folded.charAt(0).toLowerCase() + folded.slice(1) : folded.toLowerCase();
  return letters.replace(hyphen ? /[^a-zA-Z0-9-]/g : /[^a-zA-Z0-9]/g, '').replace(/^[^a-z]+/, '');
}
