import { allTables } from './all-tables.ts';
import { addCells, type EntryLists, entryOf, itemsAt } from './entry-lists.ts';
import { type JsonObject, joinPlace } from './json.ts';
import { depthOf, splitPath } from './list-path.ts';
import type { Entry } from './lookup.ts';
import type { ListSpec } from './table-spec.ts';

/** One list of the definition: the parts of one indicator. */
export interface ListInstance {
  owners: Entry[];
  place: string;
  items: JsonObject[];
}

/** Everything in a definition that references name. */
export function entriesOf(plan: JsonObject): EntryLists {
  const lists: EntryLists = new Map();
  const specs = allTables.flatMap((table) => table.lists).sort((a, b) => depthOf(a) - depthOf(b));
  for (const spec of specs) {
    const { entry } = spec;
    if (!entry) continue;
    for (const { place, items } of instancesOf(plan, spec, lists)) {
      lists.set(
        place,
        items.map((item, index) => entryOf(entry, item, `${place}[${index}]`)),
      );
    }
  }
  addCells(lists);
  return lists;
}

/** The lists that a path means, with what they belong to. */
export function instancesOf(plan: JsonObject, { path }: ListSpec, lists: EntryLists): ListInstance[] {
  const { owners, at } = splitPath(path);
  const chains = owners.reduce<Entry[][]>(
    (found, owner) =>
      found.flatMap((chain) => entriesBelow(chain, owner, lists).map((entry) => [...chain, entry])),
    [[]],
  );
  return chains.map((chain) => {
    const last = chain.at(-1);
    return { owners: chain, place: joinPlace(last?.place ?? '', at), items: itemsAt(last?.item ?? plan, at) };
  });
}

function entriesBelow(chain: readonly Entry[], owner: string, lists: EntryLists): Entry[] {
  return lists.get(joinPlace(chain.at(-1)?.place ?? '', splitPath(owner).at)) ?? [];
}
