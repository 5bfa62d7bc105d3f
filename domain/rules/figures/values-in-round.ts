import type { FieldId } from '../../plan/plan-definition.ts';
import { readingsOf } from '../readings-of.ts';
import type { OtherSheet } from '../rule.ts';
import { type NamedValue, namedValues } from './named-values.ts';

export interface ValueInRound extends NamedValue {
  quote: string;
  text: string;
  sheet: OtherSheet;
}

type ByKey = ReadonlyMap<string, readonly ValueInRound[]>;

const known = new WeakMap<readonly OtherSheet[], { fiscalYear: number; values: ByKey }>();

/**
 * Every named value of these sheets by what it counts, in their order. It is kept with the list: who checks a round gives
 * all of its sheets the same list, and each text is read once instead of once for every sheet.
 */
export function valuesInRound(sheets: readonly OtherSheet[], fiscalYear: number): ByKey {
  const before = known.get(sheets);
  if (before?.fiscalYear === fiscalYear) return before.values;
  const values = new Map<string, ValueInRound[]>();
  for (const value of sheets.flatMap((sheet) => valuesOfSheet(sheet, fiscalYear))) {
    const key = sameKey(value);
    values.set(key, values.get(key) ?? []);
    values.get(key)?.push(value);
  }
  known.set(sheets, { fiscalYear, values });
  return values;
}

function valuesOfSheet(sheet: OtherSheet, fiscalYear: number): ValueInRound[] {
  return (Object.keys(sheet.entries) as FieldId[]).flatMap((field) => {
    const read = readingsOf(sheet.entries, field);
    const { text } = read;
    return namedValues(read, fiscalYear).map((value) => ({
      ...value,
      ...{ sheet, text, quote: text.slice(value.start, value.end) },
    }));
  });
}

/** Equal where two values are of one thing, in one unit. */
export function sameKey({ key, unit, section }: Pick<NamedValue, 'key' | 'unit' | 'section'>): string {
  return [key, unit, section].join('\n');
}
