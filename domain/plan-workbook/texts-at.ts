import { getAt, type Json, type JsonObject } from './json.ts';

/** The text at this place of an item, or the first of a list of wordings; empty where there is none. */
export function textsAt(item: JsonObject, at: string): string[] {
  const value = getAt(item, at);
  const first: Json | undefined = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? [first] : [];
}

/** The other wordings of a list. */
export function otherTextsAt(item: JsonObject, at: string): string[] {
  const value = getAt(item, at);
  return Array.isArray(value) ? value.slice(1).filter((one) => typeof one === 'string') : [];
}

/** `1-1 保育の充実`: tells apart what has the same name. */
export function numberedName(item: JsonObject, number: string): string[] {
  return textsAt(item, number).flatMap((code) => textsAt(item, 'name').map((name) => `${code} ${name}`));
}
