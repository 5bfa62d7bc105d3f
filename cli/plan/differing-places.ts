import { definitionPlace } from '#domain/protocol/definition-place.ts';

export interface DifferingPlace {
  /** `projects[12].name`, as one would look for it in the new file; a thing that ended, in the old one. */
  place: string;
  kind: 'added' | 'changed' | 'removed';
}

/** Where two values differ, by their smallest parts. Things with an id are compared with the one of that id. */
export function differingPlaces(
  old: unknown,
  now: unknown,
  path: readonly PropertyKey[] = [],
): DifferingPlace[] {
  if (Object.is(old, now)) return [];
  if (old === undefined || now === undefined) {
    return [{ place: definitionPlace(path), kind: old === undefined ? 'added' : 'removed' }];
  }
  const [parts, others] = [partsOf(old), partsOf(now)];
  if (!parts || !others) return [{ place: definitionPlace(path), kind: 'changed' }];
  const keys = [...new Set([...others.keys(), ...parts.keys()])];
  const found = keys.flatMap((key) => {
    const [before, after] = [parts.get(key), others.get(key)];
    const step = after?.step ?? before?.step ?? '';
    return differingPlaces(before?.value, after?.value, [...path, step]);
  });
  const isReordered = found.length === 0 && orderOf(parts) !== orderOf(others);
  return isReordered ? [{ place: definitionPlace(path), kind: 'changed' }] : found;
}

type Parts = Map<string, { step: PropertyKey; value: unknown }>;

function partsOf(value: unknown): Parts | undefined {
  if (Array.isArray(value)) {
    return new Map(value.map((one, step) => [idOf(one) ?? `#${step}`, { step, value: one }]));
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map(Object.entries(value).map(([step, one]) => [step, { step, value: one }]));
}

function idOf(value: unknown): string | undefined {
  const hasId = typeof value === 'object' && value !== null && 'id' in value;
  return hasId && typeof value.id === 'string' ? value.id : undefined;
}

/** The order of a list says something; of an object's properties it says nothing. */
function orderOf(parts: Parts): string {
  const isList = [...parts.values()].every(({ step }) => typeof step === 'number');
  return isList ? [...parts.keys()].join('\n') : '';
}
