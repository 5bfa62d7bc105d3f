import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type LabelKeys, labelKeys } from './label-keys.ts';

/** What a label stands for. */
export type Role = 'number' | 'department' | 'name' | `field/${FieldId}`;

export interface LabelMatch {
  role: Role;
  /** 0 is the plan's own wording; the higher, the looser. */
  looseness: number;
  /**
   * Present where the wording has `{FY}` and the label a year: the round's year for which the label is right. For
   * `{FY-1}` that is the year after the one that the label names.
   */
  year?: number;
}

/** What a text stands for as a label of the plan; nothing where it stands for nothing or for two things. */
export type LabelMatcher = (text: string) => LabelMatch | undefined;

const longestLabel = 120;
/** A label is short; a longer text can be one only with a hint behind it. */
const longestBareLabel = 40;

/** `formYear`: the round's year that the form was made for, where two fields differ in nothing but their year. */
export function createLabelMatcher(plan: PlanDefinition, formYear = plan.fiscalYear): LabelMatcher {
  const wordings = wordingsOf(plan);
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
  const known = new Map<string, LabelMatch | undefined>();
  return (text) => {
    if (text.length > longestLabel || (text.length > longestBareLabel && !/[※（(【〔[]/.test(text))) {
      return undefined;
    }
    if (!known.has(text)) known.set(text, match(text, lookups, formYear));
    return known.get(text);
  };
}

export interface Wording {
  role: Role;
  keys: LabelKeys;
}

/** Every wording that reads like the label. */
type Lookup = (keys: LabelKeys) => readonly Wording[];

function match(text: string, lookups: Lookup[], formYear: number): LabelMatch | undefined {
  const keys = labelKeys(text);
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
function chooseByYear(
  wordings: readonly Wording[],
  year: number | undefined,
  formYear: number,
): Wording | undefined {
  const [first] = wordings;
  const isFree = ({ keys }: Wording) => keys.away !== undefined || keys.year === undefined;
  if (wordings.length === 1 && first && (year === undefined || isFree(first))) return first;
  const right = wordings.filter(({ keys }) => year !== undefined && wordingYear(keys, formYear) === year);
  const possible = right.length > 0 ? right : wordings.filter((one) => year === undefined || isFree(one));
  const [chosen] = possible;
  return possible.every(({ role }) => role === chosen?.role) ? chosen : undefined;
}

function wordingYear({ away, year }: LabelKeys, formYear: number): number | undefined {
  return away === undefined ? year : formYear + away;
}

function lookup(
  wordings: Wording[],
  keyOf: (keys: LabelKeys) => string,
  asked: (keys: LabelKeys) => string,
  mindsYear: boolean,
): Lookup {
  const byKey = new Map<string, Wording[]>();
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

export function wordingsOf({ form }: Pick<PlanDefinition, 'form'>): Wording[] {
  const as = (role: Role, texts: readonly string[]) => texts.map((text) => ({ role, keys: labelKeys(text) }));
  return [
    ...as('number', form.number),
    ...as('department', form.departments),
    ...as('name', form.projectName),
    ...form.fields.flatMap((field) => as(`field/${field.id}`, field.label)),
  ];
}
