import { shownValue } from '../text/shown-value.ts';

/** `projects[3].number`, as one would look for it in the file; empty for the whole. */
export function definitionPlace(path: readonly PropertyKey[]): string {
  return path.map(step).join('').replace(/^\./, '');
}

function step(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[a-zA-Z_]\w{0,39}$/.test(name) ? `.${name}` : `[${JSON.stringify(shownValue(name))}]`;
}

/** What stands at the path; `undefined` where nothing does. */
export function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isThere ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, content);
}
