import { compactText } from '../text/compact-text.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { JsonObject } from './json.ts';

/** Something that references name: a department, a part of an indicator. */
export interface Entry {
  id: string;
  /** The usual one first. */
  names(): string[];
  aliases(): string[];
  /** Where it stands: `projects[3]`. */
  place: string;
  item: JsonObject;
}

/** What references mean. A list is known by its place: `departments`, `indicators[2].parts`. */
export interface Lookup {
  find(list: string, text: string): Entry | 'ambiguous' | undefined;
  /** The text that stands for the id: a name where it is enough, else the id itself. */
  nameOf(list: string, id: string): string;
  /** The known name that a misspelt one is most like. */
  nearestTo(list: string, text: string): string | undefined;
  all(list: string): readonly Entry[];
}

/** Before an id, where the id alone would be taken for a name. */
const idMark = 'ID:';

export function bareId(text: string): string {
  return text.startsWith(idMark) ? text.slice(idMark.length) : text;
}

/** Comparing with every name takes a while: enough for every mistake that anybody reads. */
const nearestAtMost = 200;

export function createLookup(entries: ReadonlyMap<string, readonly Entry[]>): Lookup {
  const indexes = new Map<string, ListIndex>();
  let searched = 0;
  const indexOf = (list: string) => {
    const known = indexes.get(list) ?? indexList(entries.get(list) ?? []);
    indexes.set(list, known);
    return known;
  };
  const find: Lookup['find'] = (list, text) => findEntry(indexOf(list), text);
  return {
    find,
    all: (list) => entries.get(list) ?? [],
    nameOf(list, id) {
      const entry = indexOf(list).byId.get(id);
      const candidates = entry ? [...entry.names(), id] : [id];
      const meant = (text: string) => {
        const found = find(list, text);
        return entry ? found === entry : found === undefined;
      };
      return candidates.find((text) => text !== '' && meant(text)) ?? idMark + id;
    },
    nearestTo(list, text) {
      searched += 1;
      if (searched > nearestAtMost) return undefined;
      const known = entries.get(list) ?? [];
      return nearestWord(
        text,
        known.flatMap((entry) => [...entry.names(), ...entry.aliases(), entry.id]),
      );
    },
  };
}

interface ListIndex {
  byId: Map<string, Entry>;
  byName: Map<string, Entry[]>;
  byLook: Map<string, Entry[]>;
}

function indexList(entries: readonly Entry[]): ListIndex {
  const index: ListIndex = { byId: new Map(), byName: new Map(), byLook: new Map() };
  for (const entry of entries) {
    if (!index.byId.has(entry.id)) index.byId.set(entry.id, entry);
    const [names, aliases] = [entry.names(), entry.aliases()];
    for (const name of names) addTo(index.byName, name, entry);
    for (const look of [...names, ...aliases, entry.id]) addTo(index.byLook, compactText(look), entry);
  }
  return index;
}

function addTo(index: Map<string, Entry[]>, text: string, entry: Entry): void {
  const known = index.get(text);
  if (!known) index.set(text, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

/** A name letter by letter, then an id, then what looks the same in another width or with other spaces. */
function findEntry({ byId, byName, byLook }: ListIndex, text: string): Entry | 'ambiguous' | undefined {
  if (text.startsWith(idMark)) return byId.get(bareId(text));
  const named = byName.get(text) ?? [];
  if (named.length === 1) return named[0];
  const identified = byId.get(text);
  if (identified) return identified;
  const alike = byLook.get(compactText(text)) ?? [];
  return alike.length > 1 ? 'ambiguous' : alike[0];
}
