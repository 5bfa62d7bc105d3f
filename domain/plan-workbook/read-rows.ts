import { chooseList } from './choose-list.ts';
import { type ChosenRow, type Drafting, draftRow, keepPart } from './draft-rows.ts';
import type { EntryLists } from './entry-lists.ts';
import { findOwners } from './find-owners.ts';
import type { FoundRow, FoundTable } from './find-table.ts';
import type { JsonObject } from './json.ts';
import { depthOf } from './list-path.ts';
import { createLookup, type Entry } from './lookup.ts';
import { newId } from './new-id.ts';
import { type DraftRow, type Reading, readValues } from './read-values.ts';
import type { EntrySpec } from './table-spec.ts';
import type { CellPlace } from './workbook-problem.ts';

export interface ReadRows {
  drafts: DraftRow[];
  newIds: { id: string; place: CellPlace }[];
}

/**
 * Makes an item of every row and puts it where it belongs; what names other rows is left for later. Owners come before
 * what they own, in whatever order their worksheets stand.
 */
export function readRows(
  content: JsonObject,
  tables: readonly FoundTable[],
  lists: EntryLists,
  reading: Reading,
): ReadRows {
  const chosen = tables.flatMap((table) => table.rows.flatMap((row) => chosenRow(table, row, reading)));
  const depths = [...new Set(chosen.map(({ list }) => depthOf(list)))].sort((a, b) => a - b);
  const drafts: DraftRow[] = [];
  const newIds: ReadRows['newIds'] = [];
  for (const depth of depths) {
    const drafting: Drafting = {
      content,
      reading,
      entries: new Map(),
      groups: new Map(),
      singles: new Map(),
    };
    const rows = chosen.filter(({ list }) => depthOf(list) === depth);
    drafts.push(...draftRows(rows, lists, drafting));
    for (const [place, entries] of drafting.entries) {
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

function draftRows(rows: readonly ChosenRow[], lists: EntryLists, drafting: Drafting): DraftRow[] {
  const lookup = createLookup(lists);
  return rows.flatMap((row) => {
    const owners = findOwners(row, lookup, drafting.reading);
    const draft = owners && draftRow(row, owners, drafting);
    if (!draft) return [];
    readValues(draft, 'values', lookup, drafting.reading);
    keepPart(draft, row.list.rowsAt);
    return [draft];
  });
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
