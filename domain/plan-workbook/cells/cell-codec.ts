import type { Json } from '../json.ts';
import type { Entry, Lookup } from '../lookup.ts';
import type { CellFault } from '../workbook-problem.ts';

/** What a cell holds: a text, a number, or nothing. */
export type CellContent = string | number | null;

/** A cell as it was found: what it shows, and what it holds. Never blank. */
export interface SeenCell {
  text: string;
  value: string | number | boolean | null;
}

export interface CellContext {
  lookup: Lookup;
  /** The things that the row's item belongs to, the outermost first. */
  owners: readonly Entry[];
}

export type ReadCell = { value: Json } | { fault: CellFault };

/** How values of one kind stand in cells. What is written reads back as the same value. */
export interface CellCodec {
  write(value: Json, context: CellContext): CellContent;
  read(cell: SeenCell, context: CellContext): ReadCell;
}
