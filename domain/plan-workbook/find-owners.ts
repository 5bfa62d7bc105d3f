import { allTables } from './all-tables.ts';
import { seenText } from './cells/seen-text.ts';
import type { FoundRow, FoundTable } from './find-table.ts';
import { joinPlace } from './json.ts';
import { splitPath } from './list-path.ts';
import type { Entry, Lookup } from './lookup.ts';
import type { Reading } from './read-values.ts';
import type { ListSpec } from './table-spec.ts';
import type { CellFault } from './workbook-problem.ts';

/** The things that a row belongs to, the outermost first; where one is not known, that is told. */
export function findOwners(
  { table, row, list }: { table: FoundTable; row: FoundRow; list: ListSpec },
  lookup: Lookup,
  reading: Reading,
): Entry[] | undefined {
  const found: Entry[] = [];
  for (const [depth, path] of splitPath(list.path).owners.entries()) {
    const index = table.spec.columns.findIndex((column) => column.role === 'owner' && column.depth === depth);
    const cell = row.cells[index];
    if (!cell) return undefined;
    const place = joinPlace(found.at(-1)?.place ?? '', splitPath(path).at);
    const entry = findOwner(cell, { place, of: worksheetOf(path), mayBeBlank: depth > 0 }, lookup);
    if ('code' in entry) {
      reading.tell(cell.place, entry);
      return undefined;
    }
    found.push(entry);
  }
  return found;
}

function findOwner(
  { seen }: FoundRow['cells'][number],
  { place, of, mayBeBlank }: { place: string; of: string; mayBeBlank: boolean },
  lookup: Lookup,
): Entry | CellFault {
  if (!seen) {
    const [only, ...more] = lookup.all(place);
    return only && more.length === 0 && mayBeBlank ? only : { code: 'referenceMissing', of };
  }
  const name = seenText(seen);
  if ('fault' in name) return name.fault;
  const entry = lookup.find(place, name.text);
  if (entry === 'ambiguous') return { code: 'referenceAmbiguous', text: name.text, of };
  if (entry) return entry;
  const nearest = lookup.nearestTo(place, name.text);
  return { code: 'referenceUnknown', text: name.text, of, ...(nearest === undefined ? {} : { nearest }) };
}

/** Where the items of a list stand. */
function worksheetOf(path: string): string {
  return allTables.find(({ lists }) => lists.some((list) => list.path === path))?.worksheet ?? '';
}
