import type { Quantity } from '../plan/indicator.ts';
import type { Fact } from './suggestion.ts';

/** A quantity as a sentence names it; `unit` is the part's, for figures that come without. */
export function factOf(quantity: Quantity, unit?: string): Fact {
  if (unit === undefined || quantity.unit !== undefined || quantity.value === undefined) return quantity;
  return { ...quantity, unit };
}
