import { type LabelKeys, labelKeys } from './label-keys.ts';

/** One way of writing something that the plan knows. */
export interface Wording<R extends string> {
  role: R;
  keys: LabelKeys;
}

export interface WordingMatch<R extends string> {
  role: R;
  /** 0 is the plan's own wording; the higher, the looser. */
  looseness: number;
  /**
   * Present where the wording has `{FY}` and the label a year: the round's year for which the label is right. For
   * `{FY-1}` that is the year after the one that the label names.
   */
  year?: number;
}

/** What a text stands for; nothing where it stands for nothing or for two things. */
export type WordingMatcher<R extends string> = (text: string) => WordingMatch<R> | undefined;

const longestLabel = 120;
/** A label is short; a longer text can be one only with a hint behind it. */
const longestBareLabel = 40;

/** `formYear`: the round's year that the form was made for, where two wordings differ in nothing but their year. */
export function createWordingMatcher<R extends string>(
  wordings: readonly Wording<R>[],
  formYear: number,
  keysOf: (text: string) => LabelKeys = labelKeys,
): WordingMatcher<R> {
  const lookups = [true, false].flatMap((mindsYear) => [
    lookup(
      wordings,
      (keys) => keys.strict,
      (keys) => keys.strict,
      mindsYear,
    ),
    lookup(
      wordings,
      (keys) => keys.loose,
      (keys) => keys.loose,
      mindsYear,
    ),
    lookup(
      wordings,
      (keys) => keys.loose,
      (keys) => keys.bare,
      mindsYear,
    ),
  ]);
  const known = new Map<string, WordingMatch<R> | undefined>();
  return (text) => {
    if (text.length > longestLabel || (text.length > longestBareLabel && !/[※（(【〔[]/.test(text))) {
      return undefined;
    }
    if (!known.has(text)) known.set(text, match(keysOf(text), lookups, formYear));
    return known.get(text);
  };
}

/** Every wording that reads like the label. */
type Lookup<R extends string> = (keys: LabelKeys) => readonly Wording<R>[];

function match<R extends string>(
  keys: LabelKeys,
  lookups: Lookup<R>[],
  formYear: number,
): WordingMatch<R> | undefined {
  for (const [looseness, find] of lookups.entries()) {
    const wording = chooseByYear(find(keys), keys.year, formYear);
    if (!wording) continue;
    const { away } = wording.keys;
    const year = away === undefined || keys.year === undefined ? {} : { year: keys.year - away };
    return { role: wording.role, looseness, ...year };
  }
  return undefined;
}

/** Of wordings that differ in their year alone, the one whose year the label names; nothing where two are left. */
function chooseByYear<R extends string>(
  wordings: readonly Wording<R>[],
  year: number | undefined,
  formYear: number,
): Wording<R> | undefined {
  const [first] = wordings;
  const isFree = ({ keys }: Wording<R>) => keys.away !== undefined || keys.year === undefined;
  if (wordings.length === 1 && first && (year === undefined || isFree(first))) return first;
  const right = wordings.filter(({ keys }) => year !== undefined && wordingYear(keys, formYear) === year);
  const possible = right.length > 0 ? right : wordings.filter((one) => year === undefined || isFree(one));
  const [chosen] = possible;
  return possible.every(({ role }) => role === chosen?.role) ? chosen : undefined;
}

function wordingYear({ away, year }: LabelKeys, formYear: number): number | undefined {
  return away === undefined ? year : formYear + away;
}

function lookup<R extends string>(
  wordings: readonly Wording<R>[],
  keyOf: (keys: LabelKeys) => string,
  asked: (keys: LabelKeys) => string,
  mindsYear: boolean,
): Lookup<R> {
  const byKey = new Map<string, Wording<R>[]>();
  const named = (keys: LabelKeys, key: string) => (mindsYear ? `${keys.hasYear}|${key}` : key);
  for (const wording of wordings) {
    const key = named(wording.keys, keyOf(wording.keys));
    byKey.set(key, [...(byKey.get(key) ?? []), wording]);
  }
  return (keys) => {
    const key = asked(keys);
    return key === '' ? [] : (byKey.get(named(keys, key)) ?? []);
  };
}
