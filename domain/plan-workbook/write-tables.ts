import { allTables } from './all-tables.ts';
import type { CellContent, CellContext } from './cells/cell-codec.ts';
import { codecOf } from './cells/codec-of.ts';
import { nothingSaid, quoteText } from './cells/quoted-text.ts';
import type { EntryLists } from './entry-lists.ts';
import { getAt, isObject, type Json, type JsonObject, parentOf } from './json.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { entriesOf, instancesOf, type ListInstance } from './read-entries.ts';
import type { CellSpec, Column, KindWord, ListSpec, TableSpec } from './table-spec.ts';

/** A table as it is written: a row of cells for each row, in the order of the columns. */
export interface FilledTable {
  spec: TableSpec;
  rows: CellContent[][];
  /** Where each row's item stands in the definition. */
  places: string[];
}

/** A definition as the workbook's tables. */
export function writeTables(plan: JsonObject): FilledTable[] {
  const lists = entriesOf(plan);
  const lookup = createLookup(lists);
  return allTables.map((spec) => {
    const rows = rowsOf(plan, spec, lists).map((row) => ({ row, cells: writeRow(row, spec, lookup) }));
    return { spec, rows: rows.map(({ cells }) => cells), places: rows.map(({ row }) => row.place) };
  });
}

interface Row {
  item: JsonObject;
  place: string;
  word: string | undefined;
  owners: CellContext['owners'];
  /** Of an item that is written in several rows. */
  part?: { number: number; item: JsonObject | undefined; isFirst: boolean };
}

/** Owners stay together: the grades of a scale, then what may be added to them. */
function rowsOf(plan: JsonObject, spec: TableSpec, lists: EntryLists): Row[] {
  const roots = spec.lists.map(({ path }) => path.split('[]')[0]);
  return spec.lists
    .flatMap((list) => {
      const root = roots.indexOf(list.path.split('[]')[0]);
      return listRows(plan, list, lists).map((row) => ({ row, root, owner: indexIn(row.owners[0]?.place) }));
    })
    .sort((a, b) => a.root - b.root || a.owner - b.owner)
    .map(({ row }) => row);
}

function listRows(plan: JsonObject, list: ListSpec, lists: EntryLists): Row[] {
  if (list.isSingle) {
    const inside = list.path === '' ? plan : getAt(plan, list.path);
    const item = isObject(inside) ? inside : {};
    const words = list.words?.map(({ word }) => word) ?? [undefined];
    return words.map((word) => ({ item, place: list.path, word, owners: [] }));
  }
  return instancesOf(plan, list, lists).flatMap((instance) => instanceRows(list, instance));
}

function instanceRows({ words, rowsAt }: ListSpec, { owners, place, items }: ListInstance): Row[] {
  return items.flatMap((item, index) => {
    const row: Row = {
      item,
      place: `${place}[${index}]`,
      word: words?.find((one) => isOfKind(item, one))?.word,
      owners,
    };
    if (rowsAt === undefined) return [row];
    const parts = getAt(item, rowsAt);
    const inside = Array.isArray(parts) && parts.length > 0 ? parts : [undefined];
    return inside.map((part, at): Row => {
      return {
        ...row,
        part: { number: index + 1, item: isObject(part) ? part : undefined, isFirst: at === 0 },
      };
    });
  });
}

function isOfKind(item: JsonObject, { fixed, has }: KindWord): boolean {
  if (has !== undefined && getAt(item, has) === undefined) return false;
  return Object.entries(fixed ?? {}).every(
    ([key, value]) => JSON.stringify(item[key]) === JSON.stringify(value),
  );
}

function writeRow(row: Row, spec: TableSpec, lookup: Lookup): CellContent[] {
  const said = new Set<string>();
  return spec.columns.map((column) => writeCell(row, column, lookup, said));
}

/** `said`: the empty objects that a cell further left has told of. */
function writeCell(row: Row, column: Column, lookup: Lookup, said: Set<string>): CellContent {
  const { owners, part, word, item } = row;
  switch (column.role) {
    case 'kind':
      return word ?? null;
    case 'group':
      return part?.number ?? null;
    case 'owner':
      return writeOwner(owners, column.depth, lookup);
    case 'value': {
      const cell = column.cell(word);
      if (!cell || (part && !part.isFirst && !cell.isOfRow && column.need !== 'required')) return null;
      const inside = cell.isOfRow ? part?.item : item;
      return inside ? writeValue(inside, cell, { lookup, owners }, said) : null;
    }
  }
}

/** The only one of its list needs no name, and may have none. */
function writeOwner(owners: CellContext['owners'], depth: number, lookup: Lookup): CellContent {
  const owner = owners[depth];
  if (!owner) return null;
  const list = owner.place.replace(/\[\d+\]$/, '');
  const isOnly = depth > 0 && lookup.all(list).length === 1 && owner.names().length === 0;
  return isOnly ? null : quoteText(lookup.nameOf(list, owner.id));
}

function writeValue(item: JsonObject, cell: CellSpec, context: CellContext, said: Set<string>): CellContent {
  const value = valueAt(item, cell);
  if (value === undefined) return emptyObjectAt(item, cell.at, said) ? nothingSaid : null;
  if (value === '' && cell.blank === '') return null;
  return codecOf(cell.kind).write(value, context);
}

function valueAt(item: JsonObject, { at, part }: CellSpec): Json | undefined {
  const value = getAt(item, at);
  if (part === undefined || !Array.isArray(value)) return value;
  if (part === 'first') return value[0];
  return value.length > 1 ? value.slice(1) : undefined;
}

/** `valid: {}` is there, although it says nothing. */
function emptyObjectAt(item: JsonObject, at: string, said: Set<string>): boolean {
  const parent = parentOf(at);
  const value = parent === undefined ? undefined : getAt(item, parent);
  if (parent === undefined || !isObject(value) || Object.keys(value).length > 0 || said.has(parent))
    return false;
  said.add(parent);
  return true;
}

function indexIn(place = ''): number {
  return Number(/\[(\d+)\]/.exec(place)?.[1] ?? 0);
}
