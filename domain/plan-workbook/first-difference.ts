import { isObject, type Json, joinPlace } from './json.ts';

/** Where two contents first differ, `projects[3].name`; nothing where they are the same. */
export function firstDifference(a: Json | undefined, b: Json | undefined, place = ''): string | undefined {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
      const found = firstDifference(a[index], b[index], `${place}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = firstDifference(a[key], b[key], joinPlace(place, key));
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return a === b ? undefined : place;
}
