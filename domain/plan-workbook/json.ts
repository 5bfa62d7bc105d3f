/** A definition as a file holds it, of whatever shape: the workbook carries it, the parser judges it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same content without types; what is `undefined` is absent. */
export function asJson(content: object): JsonObject {
  return JSON.parse(JSON.stringify(content));
}

/** What stands at `valid.from` below the object. */
export function getAt(object: JsonObject, at: string): Json | undefined {
  let value: Json | undefined = object;
  for (const key of keysOf(at)) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** Makes the objects on the way where they are missing. */
export function setAt(object: JsonObject, at: string, value: Json): void {
  const parent = parentOf(at);
  const inside = parent === undefined ? object : objectAt(object, parent);
  inside[parent === undefined ? at : at.slice(parent.length + 1)] = value;
}

/** The object at `rules.combine`, made where it is missing. */
export function objectAt(object: JsonObject, at: string): JsonObject {
  let inside = object;
  for (const key of keysOf(at)) {
    const next = inside[key];
    if (isObject(next)) inside = next;
    else {
      const made: JsonObject = {};
      inside[key] = made;
      inside = made;
    }
  }
  return inside;
}

/** `valid` of `valid.from`; nothing for a single word. */
export function parentOf(at: string): string | undefined {
  const dot = at.lastIndexOf('.');
  return dot < 0 ? undefined : at.slice(0, dot);
}

export function joinPlace(place: string, at: string): string {
  return place === '' || at === '' ? place + at : `${place}.${at}`;
}

const known = new Map<string, readonly string[]>();

/** Few places, asked for in every row. */
function keysOf(at: string): readonly string[] {
  const keys = known.get(at) ?? (at === '' ? [] : at.split('.'));
  known.set(at, keys);
  return keys;
}
