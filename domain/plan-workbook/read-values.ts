import type { CellContext, SeenCell } from './cells/cell-codec.ts';
import { codecOf, isReference } from './cells/codec-of.ts';
import { nothingSaid } from './cells/quoted-text.ts';
import type { FoundCell, FoundRow } from './find-table.ts';
import { getAt, isObject, type Json, type JsonObject, objectAt, parentOf, setAt } from './json.ts';
import type { NotedPlaces } from './noted-places.ts';
import type { CellSpec, TableSpec } from './table-spec.ts';
import type { CellFault, CellPlace } from './workbook-problem.ts';

/** A row on its way into an item of the definition. */
export interface DraftRow {
  spec: TableSpec;
  row: FoundRow;
  word: string | undefined;
  owners: CellContext['owners'];
  item: JsonObject;
  place: string;
  /** Of an item that several rows make: what this one adds, and the row that began it. */
  part?: { item: JsonObject; place: string; first: CellPlace; isFirst: boolean };
}

export interface Reading {
  places: NotedPlaces;
  tell(place: CellPlace, fault: CellFault): void;
}

type Phase = 'values' | 'references';

/** Takes the row's cells into its item: first what stands for itself, then what names other rows. */
export function readValues(
  draft: DraftRow,
  phase: Phase,
  lookup: CellContext['lookup'],
  reading: Reading,
): void {
  const cells = draft.spec.columns.flatMap((column, index): RowCell[] => {
    const found = draft.row.cells[index];
    if (column.role !== 'value' || !found) return [];
    return [{ cell: column.cell(draft.word), found, header: column.header }];
  });
  // What may be filled in at all can depend on another cell of the row.
  const ordered = [...cells.filter(({ cell }) => !cell?.only), ...cells.filter(({ cell }) => cell?.only)];
  for (const { cell, found, header } of ordered) {
    if (!cell) {
      if (found.seen && phase === 'values') reading.tell(found.place, { code: 'notUsedHere', header });
      continue;
    }
    const { item, place } = cell.isOfRow && draft.part ? draft.part : draft;
    if (phase === 'values') notePlace(reading.places, place, cell, found.place);
    if (!found.seen || isReference(cell.kind) !== (phase === 'references')) continue;
    if (isUsed(item, cell)) readCell(draft, { cell, seen: found.seen, place: found.place }, lookup, reading);
    else if (mayBeTold(item, cell, cells)) reading.tell(found.place, { code: 'notUsedHere', header });
  }
}

interface RowCell {
  cell: CellSpec | undefined;
  found: FoundCell;
  header: string;
}

function isUsed(item: JsonObject, { only }: CellSpec): boolean {
  return only === undefined || only.is.includes(String(getAt(item, only.at)));
}

/** Where the cell that decides cannot be read, that is told; what follows from it is not known. */
function mayBeTold(item: JsonObject, { only }: CellSpec, cells: readonly RowCell[]): boolean {
  const decides = cells.find(({ cell }) => cell?.at === only?.at);
  return getAt(item, only?.at ?? '') !== undefined || !decides?.found.seen;
}

function readCell(
  draft: DraftRow,
  { cell, seen, place }: { cell: CellSpec; seen: SeenCell; place: CellPlace },
  lookup: CellContext['lookup'],
  reading: Reading,
): void {
  const parent = parentOf(cell.at);
  if (parent !== undefined && seen.text.trim() === nothingSaid) {
    objectAt(cell.isOfRow && draft.part ? draft.part.item : draft.item, parent);
    return;
  }
  const read = codecOf(cell.kind).read(seen, { lookup, owners: draft.owners });
  if ('value' in read) {
    take(draft, { cell, value: read.value, place }, reading);
    return;
  }
  reading.tell(place, read.fault);
  if (isReference(cell.kind)) {
    const value = cell.kind.is === 'references' ? [unknownId] : unknownId;
    take(draft, { cell, value, place }, reading);
  }
}

/** Stands for what was not found, so that everything else can be looked at all the same. No reader should meet it. */
export const unknownId = 'notfoundreference';

/** What blank cells stand for, once everything else is known. */
export function fillBlanks({ spec, row, word, item, part }: DraftRow): void {
  if (part && !part.isFirst) return;
  for (const [index, column] of spec.columns.entries()) {
    const cell = column.role === 'value' ? column.cell(word) : undefined;
    if (cell?.blank === undefined || row.cells[index]?.seen) continue;
    const parent = parentOf(cell.at);
    const isThere = parent === undefined || isObject(getAt(item, parent));
    if (isThere) setAt(item, cell.at, cell.blank === 'emptyList' ? [] : cell.blank);
  }
}

function take(
  { item, place, part }: DraftRow,
  { cell, value, place: at }: { cell: CellSpec; value: Json; place: CellPlace },
  reading: Reading,
): void {
  if (cell.isOfRow && part) setAt(part.item, cell.at, value);
  else if (part && !part.isFirst) {
    const isSame = JSON.stringify(getAt(item, cell.at)) === JSON.stringify(value);
    if (!isSame) reading.tell(at, { code: 'differsFromRow', first: part.first });
  } else if (cell.part === 'first') setAt(item, cell.at, [value]);
  else if (cell.part === 'rest') takeRest(item, { cell, value, place, at }, reading);
  else setAt(item, cell.at, value);
}

/** Other wordings follow the official one; without it there is nothing to follow. */
function takeRest(
  item: JsonObject,
  { cell, value, place, at }: { cell: CellSpec; value: Json; place: string; at: CellPlace },
  { places }: Reading,
): void {
  const first = getAt(item, cell.at);
  if (!Array.isArray(first) || !Array.isArray(value)) return;
  setAt(item, cell.at, [...first, ...value]);
  for (const index of value.keys()) places.note(place, `${cell.at}[${index + 1}]`, at);
}

function notePlace(places: NotedPlaces, place: string, { at, part }: CellSpec, cell: CellPlace): void {
  if (part !== 'rest') places.note(place, at, cell);
}
