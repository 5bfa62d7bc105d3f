import { cellFieldId } from '../plan/entry-fields.ts';
import { getAt, isObject, type Json, type JsonObject } from './json.ts';
import type { Entry } from './lookup.ts';
import type { EntrySpec } from './table-spec.ts';
import { textsAt } from './texts-at.ts';

/** Entries by the place of their list: `departments`, `indicators[2].parts`. */
export type EntryLists = Map<string, Entry[]>;

export function entryOf(spec: EntrySpec, item: JsonObject, place: string): Entry {
  return {
    get id() {
      const id = getAt(item, 'id');
      return spec.prefix !== undefined && typeof id === 'string' ? id : numberIn(place);
    },
    names: () => spec.names(item),
    aliases: () => spec.aliases?.(item) ?? [],
    place,
    item,
  };
}

/** `targets[0]` is the first: 1. */
function numberIn(place: string): string {
  return String(Number(/\[(\d+)\]$/.exec(place)?.[1] ?? 0) + 1);
}

/** What the plan says in fields may be said in cells of tables of years: fields, and all such cells, in one list. */
export function addCells(lists: EntryLists): void {
  const fields = lists.get('form.fields') ?? [];
  lists.set('cells', [...fields, ...fields.flatMap(cellsOf)]);
}

function cellsOf({ item, place }: Entry): Entry[] {
  return itemsAt(item, 'answer.rows').flatMap((row) =>
    itemsAt(item, 'answer.columns').map((column): Entry => {
      const id = cellFieldId(withId(item), withId(row), withId(column));
      const [rowLabel = '', columnLabel = ''] = [row, column].flatMap((one) => textsAt(one, 'label'));
      return { id, names: () => [`${rowLabel}（${columnLabel}）`], aliases: () => [], place, item };
    }),
  );
}

export function itemsAt(object: JsonObject, at: string): JsonObject[] {
  const list: Json | undefined = getAt(object, at);
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** What a row lacks is told elsewhere. */
function withId({ id }: JsonObject): { id: string } {
  return { id: String(id) };
}
