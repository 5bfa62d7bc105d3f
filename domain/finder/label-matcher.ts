import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type LabelKeys, labelKeys } from './label-keys.ts';

/** What a label stands for. */
export type Role = 'number' | 'department' | 'name' | `field/${FieldId}`;

export interface LabelMatch {
  role: Role;
  /** 0 is the plan's own wording; the higher, the looser. */
  looseness: number;
  /** Present where the wording has `{FY}` and the label a year. */
  year?: number;
}

/** What a text stands for as a label of the plan; nothing where it stands for nothing or for two things. */
export type LabelMatcher = (text: string) => LabelMatch | undefined;

const longestLabel = 120;
/** A label is short; a longer text can be one only with a hint behind it. */
const longestBareLabel = 40;

export function createLabelMatcher(plan: PlanDefinition): LabelMatcher {
  const wordings = wordingsOf(plan).map(({ role, text }) => ({ role, keys: labelKeys(text) }));
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
    if (!known.has(text)) known.set(text, match(text, lookups));
    return known.get(text);
  };
}

interface Wording {
  role: Role;
  keys: LabelKeys;
}

type Lookup = (keys: LabelKeys) => Wording | undefined;

function match(text: string, lookups: Lookup[]): LabelMatch | undefined {
  const keys = labelKeys(text);
  for (const [looseness, find] of lookups.entries()) {
    const wording = find(keys);
    if (!wording) continue;
    const hasYear = wording.keys.hasYear && keys.year !== undefined;
    return { role: wording.role, looseness, ...(hasYear ? { year: keys.year } : {}) };
  }
  return undefined;
}

function lookup(
  wordings: Wording[],
  keyOf: (keys: LabelKeys) => string,
  asked: (keys: LabelKeys) => string,
  mindsYear: boolean,
): Lookup {
  const byKey = new Map<string, Wording | 'ambiguous'>();
  const named = (keys: LabelKeys, key: string) => (mindsYear ? `${keys.hasYear}|${key}` : key);
  for (const wording of wordings) {
    const key = named(wording.keys, keyOf(wording.keys));
    const before = byKey.get(key);
    byKey.set(key, before && before !== wording && roleOf(before) !== wording.role ? 'ambiguous' : wording);
  }
  return (keys) => {
    const key = asked(keys);
    const found = key === '' ? undefined : byKey.get(named(keys, key));
    return found === 'ambiguous' ? undefined : found;
  };
}

function roleOf(wording: Wording | 'ambiguous'): Role | undefined {
  return wording === 'ambiguous' ? undefined : wording.role;
}

function wordingsOf({ form }: PlanDefinition): { role: Role; text: string }[] {
  const as = (role: Role, texts: readonly string[]) => texts.map((text) => ({ role, text }));
  return [
    ...as('number', form.number),
    ...as('department', form.departments),
    ...as('name', form.projectName),
    ...form.fields.flatMap((field) => as(`field/${field.id}`, field.label)),
  ];
}
