import { parseQuantity } from '../indicators/parse-quantity.ts';
import type { Fact } from './suggestion.ts';

/** The figure with its unit as printed, without label, notes and date: `300人`, `８８人`. */
export function printFact({ raw, value, unit, printed }: Fact): string {
  if (printed !== undefined) return printed;
  const reading = parseQuantity(raw, unit === undefined ? {} : { unit });
  const isAsWritten = reading.kind === 'range' || value === undefined || reading.value === value;
  const text = isAsWritten ? (reading.printed ?? raw.trim()) : String(value);
  const hasUnit = isAsWritten && reading.unit !== undefined;
  return unit === undefined || value === undefined || hasUnit ? text : `${text}${unit}`;
}
