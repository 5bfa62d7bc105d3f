import { unquoteText } from './cells/quoted-text.ts';
import { type ChosenList, chooseList } from './choose-list.ts';
import { type EntryLists, entryOf } from './entry-lists.ts';
import { findOwners } from './find-owners.ts';
import type { FoundRow, FoundTable } from './find-table.ts';
import { asJson, getAt, type JsonObject, joinPlace, objectAt, parentOf, setAt } from './json.ts';
import { depthOf, splitPath } from './list-path.ts';
import { createLookup, type Entry } from './lookup.ts';
import { newId } from './new-id.ts';
import { type DraftRow, type Reading, readValues } from './read-values.ts';
import type { EntrySpec } from './table-spec.ts';
import type { CellPlace } from './workbook-problem.ts';

interface ChosenRow extends ChosenList {
  table: FoundTable;
  row: FoundRow;
}

export interface ReadRows {
  drafts: DraftRow[];
  newIds: { id: string; place: CellPlace }[];
}

/**
 * Makes an item of every row and puts it where it belongs; what names other rows is left for later. Owners come before
 * what they own, so that rows may stand in any order of worksheets.
 */
export function readRows(
  content: JsonObject,
  tables: readonly FoundTable[],
  lists: EntryLists,
  reading: Reading,
): ReadRows {
  const chosen = tables.flatMap((table) => table.rows.flatMap((row) => chosenRow(table, row, reading)));
  const drafts: DraftRow[] = [];
  const newIds: ReadRows['newIds'] = [];
  const depths = [...new Set(chosen.map(({ list }) => depthOf(list)))].sort((a, b) => a - b);
  for (const depth of depths) {
    const lookup = createLookup(lists);
    const made: MadeItems = { content, groups: new Map(), singles: new Map(), entries: new Map() };
    for (const one of chosen.filter(({ list }) => depthOf(list) === depth)) {
      const owners = findOwners(one, lookup, reading);
      const draft = owners && draftRow(one, owners, made, reading);
      if (!draft) continue;
      drafts.push(draft);
      readValues(draft, 'values', lookup, reading);
      keepPart(draft, one.list.rowsAt);
    }
    for (const [place, entries] of made.entries) {
      newIds.push(...addIds(entries, reading));
      lists.set(
        place,
        entries.map(({ entry }) => entry),
      );
    }
  }
  return { drafts, newIds };
}

function chosenRow(table: FoundTable, row: FoundRow, reading: Reading): ChosenRow[] {
  const chosen = chooseList(row, table.spec);
  if (!chosen) return [];
  if ('list' in chosen) return [{ ...chosen, table, row }];
  reading.tell(chosen.place, chosen.fault);
  return [];
}

interface MadeItems {
  content: JsonObject;
  /** Items that further rows may add to, by list and number. */
  groups: Map<string, DraftRow>;
  singles: Map<string, CellPlace>;
  entries: Map<string, { entry: Entry; spec: EntrySpec }[]>;
}

function draftRow(
  { table: { spec }, row, list, word, place: kindPlace }: ChosenRow,
  owners: Entry[],
  made: MadeItems,
  reading: Reading,
): DraftRow | undefined {
  const draft = { spec, row, word: word?.word, owners };
  const { at } = splitPath(list.path);
  const owner = owners.at(-1);
  const place = joinPlace(owner?.place ?? '', at);
  const inside = owner?.item ?? made.content;
  const rowPlace = (row.cells.find(({ seen }) => seen) ?? row.cells[0])?.place;
  if (!rowPlace) return undefined;
  if (list.isSingle) {
    const first = made.singles.get(`${place} ${word?.word}`);
    if (first && kindPlace) {
      reading.tell(kindPlace, { code: 'rowTwice', word: word?.word ?? '', first });
      return undefined;
    }
    made.singles.set(`${place} ${word?.word}`, kindPlace ?? rowPlace);
    return { ...draft, item: objectAt(inside, at), place };
  }
  const group = groupKey(
    spec.columns.findIndex(({ role }) => role === 'group'),
    row,
    place,
  );
  const begun = group === undefined ? undefined : made.groups.get(group);
  if (begun?.part) {
    const part = { item: {}, place: nextPlace(begun, list.rowsAt), first: begun.part.first, isFirst: false };
    return { ...draft, item: begun.item, place: begun.place, part };
  }
  const item: JsonObject = asJson(word?.fixed ?? {});
  const index = addTo(inside, at, item);
  const added: DraftRow = { ...draft, item, place: `${place}[${index}]` };
  reading.places.note(added.place, '', rowPlace);
  if (kindPlace) for (const key of kindKeys(word)) reading.places.note(added.place, key, kindPlace);
  if (list.entry) {
    const entries = made.entries.get(place) ?? [];
    made.entries.set(place, entries);
    entries.push({ entry: entryOf(list.entry, item, added.place), spec: list.entry });
  }
  if (list.rowsAt === undefined) return added;
  setAt(item, list.rowsAt, []);
  const withPart = {
    ...added,
    part: { item: {}, place: nextPlace(added, list.rowsAt), first: rowPlace, isFirst: true },
  };
  if (group !== undefined) made.groups.set(group, withPart);
  return withPart;
}

function kindKeys(word: ChosenList['word']): string[] {
  const has = word?.has === undefined ? undefined : (parentOf(word.has) ?? word.has);
  return [...Object.keys(word?.fixed ?? {}), ...(has === undefined ? [] : [has])];
}

function groupKey(column: number, row: FoundRow, place: string): string | undefined {
  const seen = row.cells[column]?.seen;
  return seen && `${place} ${unquoteText(seen.text).text.normalize('NFKC')}`;
}

function addTo(object: JsonObject, at: string, item: JsonObject): number {
  const known = getAt(object, at);
  if (Array.isArray(known)) return known.push(item) - 1;
  setAt(object, at, [item]);
  return 0;
}

function nextPlace({ item, place }: DraftRow, rowsAt = ''): string {
  const parts = getAt(item, rowsAt);
  return `${place}.${rowsAt}[${Array.isArray(parts) ? parts.length : 0}]`;
}

/** A row of which nothing was filled in adds nothing: a rule without conditions. */
function keepPart({ item, part }: DraftRow, rowsAt = ''): void {
  const parts = part && getAt(item, rowsAt);
  if (part && Array.isArray(parts) && Object.keys(part.item).length > 0) parts.push(part.item);
}

function addIds(
  entries: readonly { entry: Entry; spec: EntrySpec }[],
  { places }: Reading,
): ReadRows['newIds'] {
  const taken = new Set(
    entries.flatMap(({ entry }) => (typeof entry.item.id === 'string' ? [entry.item.id] : [])),
  );
  return entries.flatMap(({ entry, spec: { prefix } }, index) => {
    if (prefix === undefined || entry.item.id !== undefined) return [];
    const cell = places.find(`${entry.place}.id`);
    const id = newId(prefix, entry.names()[0] ?? String(index + 1), taken);
    entry.item.id = id;
    taken.add(id);
    return cell ? [{ id, place: cell }] : [];
  });
}
