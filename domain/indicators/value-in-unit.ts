import { exact, times, toNumber } from '../grades/exact.ts';
import type { QuantityReading } from './quantity-reading.ts';
import { powerBetween, unitAndPer } from './units.ts';

/** The figure in the part's unit: 1,200円 as 1.2 where 千円 is asked for. `isOther`: the units are not of one kind. */
export function valueInUnit(
  reading: Pick<QuantityReading, 'value' | 'unit'>,
  wanted: string | undefined,
): { value?: number; unit?: string; isOther: boolean } {
  const { value, unit } = reading;
  const named = unit === undefined ? {} : { unit };
  if (value === undefined) return { ...named, isOther: false };
  if (unit === undefined || wanted === undefined) return { ...named, value, isOther: false };
  const power = powerBetween(unit, unitAndPer(wanted).unit);
  if (power === undefined) return { value, unit, isOther: true };
  if (power === 0) return { value, unit, isOther: false };
  const converted = toNumber(times(exact(value), exact(Number(`1e${power}`))));
  return { value: converted, unit: wanted, isOther: false };
}
