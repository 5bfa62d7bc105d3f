import { type Exact, exact, times } from '../grades/exact.ts';
import { parseQuantity } from '../indicators/parse-quantity.ts';
import type { QuantityReading } from '../indicators/quantity-reading.ts';
import { powerBetween } from '../indicators/units.ts';
import type { Field } from './plan-definition.ts';

/** What a text in a field for a number or for money says, in the field's own unit. */
export interface FieldFigure {
  reading: QuantityReading;
  /** Absent where it is not one plain number: a range, about 50, words. */
  value?: Exact;
  /** Digits behind the point, as printed. */
  decimals: number;
  /** True where the text is in another unit of the same kind: 円 for 千円. */
  isConverted: boolean;
}

/** Nothing where the field is for something else. */
export function fieldFigure({ answer }: Pick<Field, 'answer'>, text: string): FieldFigure | undefined {
  if (answer?.kind !== 'number' && answer?.kind !== 'money') return undefined;
  const { unit } = answer;
  const reading = parseQuantity(text, unit === undefined ? {} : { unit });
  const decimals = /\.(\d+)/.exec(reading.printed?.normalize('NFKC') ?? '')?.[1]?.length ?? 0;
  const isPlain = reading.kind === 'number' && !reading.hasOtherFigures && !reading.isApproximate;
  if (!isPlain || reading.value === undefined) return { reading, decimals, isConverted: false };
  const power = unit !== undefined && reading.unit ? (powerBetween(reading.unit, unit) ?? 0) : 0;
  const scale =
    power < 0 ? { over: 1n, under: 10n ** BigInt(-power) } : { over: 10n ** BigInt(power), under: 1n };
  return { reading, value: times(exact(reading.value), scale), decimals, isConverted: power !== 0 };
}
