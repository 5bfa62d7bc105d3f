import { unquoteText } from './cells/quoted-text.ts';
import type { ChosenList } from './choose-list.ts';
import { entryOf } from './entry-lists.ts';
import type { FoundRow, FoundTable } from './find-table.ts';
import { asJson, getAt, type JsonObject, joinPlace, objectAt, parentOf, setAt } from './json.ts';
import { splitPath } from './list-path.ts';
import type { Entry } from './lookup.ts';
import type { DraftRow, Reading } from './read-values.ts';
import type { EntrySpec, KindWord } from './table-spec.ts';
import type { CellPlace } from './workbook-problem.ts';

/** A row of which it is known what it is. */
export interface ChosenRow extends ChosenList {
  table: FoundTable;
  row: FoundRow;
}

/** The items that rows have made so far. */
export interface Drafting {
  content: JsonObject;
  reading: Reading;
  /** What references may name, by list. */
  entries: Map<string, { entry: Entry; spec: EntrySpec }[]>;
  /** Items that further rows may add to, by list and number. */
  groups: Map<string, DraftRow>;
  /** Where things stand of which there is one only. */
  singles: Map<string, CellPlace>;
}

/** The item that a row makes or adds to, at its place in the definition; nothing where there is no room for another. */
export function draftRow(chosen: ChosenRow, owners: Entry[], drafting: Drafting): DraftRow | undefined {
  const { table, row, list, word } = chosen;
  const { at } = splitPath(list.path);
  const owner = owners.at(-1);
  const into: Into = {
    inside: owner?.item ?? drafting.content,
    at,
    place: joinPlace(owner?.place ?? '', at),
    first: (row.cells.find(({ seen }) => seen) ?? row.cells[0])?.place ?? table.head,
  };
  const draft = { spec: table.spec, row, word: word?.word, owners };
  if (list.isSingle) {
    const single = singleItem(chosen, into, drafting);
    return single && { ...draft, ...single };
  }
  if (list.rowsAt === undefined) return { ...draft, ...newItem(chosen, into, drafting) };
  return rowOfItem(chosen, into, { draft, drafting, rowsAt: list.rowsAt });
}

interface Into {
  /** The object that holds the list, and where in it. */
  inside: JsonObject;
  at: string;
  place: string;
  /** The first cell of the row that is filled in. */
  first: CellPlace;
}

type Made = Pick<DraftRow, 'item' | 'place'>;

function singleItem(
  { word, place }: ChosenRow,
  into: Into,
  { singles, reading }: Drafting,
): Made | undefined {
  const name = word?.word ?? '';
  const first = singles.get(`${into.place} ${name}`);
  if (first) {
    reading.tell(place ?? into.first, { code: 'rowTwice', word: name, first });
    return undefined;
  }
  singles.set(`${into.place} ${name}`, place ?? into.first);
  return { item: objectAt(into.inside, into.at), place: into.place };
}

function newItem({ list, word, place: kindPlace }: ChosenRow, into: Into, drafting: Drafting): Made {
  const item: JsonObject = asJson(word?.fixed ?? {});
  const place = `${into.place}[${addTo(into.inside, into.at, item)}]`;
  const { places } = drafting.reading;
  places.note(place, '', into.first);
  if (kindPlace) for (const key of keysOfKind(word)) places.note(place, key, kindPlace);
  if (list.entry) {
    const entries = drafting.entries.get(into.place) ?? [];
    entries.push({ entry: entryOf(list.entry, item, place), spec: list.entry });
    drafting.entries.set(into.place, entries);
  }
  return { item, place };
}

/** Rows with the same number add to one item; a row without a number is an item by itself. */
function rowOfItem(
  chosen: ChosenRow,
  into: Into,
  {
    draft,
    drafting,
    rowsAt,
  }: { draft: Omit<DraftRow, 'item' | 'place'>; drafting: Drafting; rowsAt: string },
): DraftRow {
  const column = draft.spec.columns.findIndex(({ role }) => role === 'group');
  const number = draft.row.cells[column]?.seen?.text;
  const key =
    number === undefined ? undefined : `${into.place} ${unquoteText(number).text.normalize('NFKC')}`;
  const begun = key === undefined ? undefined : drafting.groups.get(key);
  if (begun?.part) {
    const part = { item: {}, place: nextPlace(begun, rowsAt), first: begun.part.first, isFirst: false };
    return { ...draft, item: begun.item, place: begun.place, part };
  }
  const made = newItem(chosen, into, drafting);
  setAt(made.item, rowsAt, []);
  const part = { item: {}, place: nextPlace(made, rowsAt), first: into.first, isFirst: true };
  const first: DraftRow = { ...draft, ...made, part };
  if (key !== undefined) drafting.groups.set(key, first);
  return first;
}

/** A row in which nothing was filled in adds nothing: a rule without conditions. */
export function keepPart({ item, part }: DraftRow, rowsAt: string | undefined): void {
  const parts = rowsAt === undefined ? undefined : getAt(item, rowsAt);
  if (part && Array.isArray(parts) && Object.keys(part.item).length > 0) parts.push(part.item);
}

function nextPlace({ item, place }: Made, rowsAt: string): string {
  const parts = getAt(item, rowsAt);
  return `${place}.${rowsAt}[${Array.isArray(parts) ? parts.length : 0}]`;
}

/** What the kind of a row says of its item. */
function keysOfKind(word: KindWord | undefined): string[] {
  const has = word?.has === undefined ? undefined : (parentOf(word.has) ?? word.has);
  return [...Object.keys(word?.fixed ?? {}), ...(has === undefined ? [] : [has])];
}

function addTo(object: JsonObject, at: string, item: JsonObject): number {
  const known = getAt(object, at);
  if (Array.isArray(known)) return known.push(item) - 1;
  setAt(object, at, [item]);
  return 0;
}
