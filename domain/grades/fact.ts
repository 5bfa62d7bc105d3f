import { parseQuantity } from '../indicators/parse-quantity.ts';
import type { Quantity } from '../plan/indicator.ts';
import type { Fact } from './suggestion.ts';

/** A quantity as a sentence names it; `unit` is the part's, for figures that come without. */
export function factOf(quantity: Quantity, unit?: string): Fact {
  const reading = parseQuantity(quantity.raw, unit === undefined ? {} : { unit });
  const { value = reading.value } = quantity;
  const isPrinted = reading.kind === 'range' || (value !== undefined && reading.value === value);
  const text = isPrinted || value === undefined ? reading.printed : String(value);
  const printed = text ?? quantity.raw.trim();
  const hasUnit = isPrinted && reading.unit !== undefined;
  const needsUnit = unit !== undefined && value !== undefined && !hasUnit;
  return { ...quantity, printed: needsUnit ? `${printed}${unit}` : printed };
}
