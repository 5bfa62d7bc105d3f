import type { StatedFigure } from '../../figures/indicator-line.ts';
import { valueInUnit } from '../../indicators/value-in-unit.ts';

/** A value of the plan or of a report. */
export interface KnownValue {
  value: number;
  max?: number | undefined;
}

const tiny = 1e-9;

export type Stated = Pick<StatedFigure, 'value' | 'max' | 'decimals' | 'unit'>;

/**
 * Whether a stated figure says a known one, as far as both are written out. Nothing where they cannot be
 * compared, because they are in units of two kinds or only one of them is a range.
 */
export function isSameValue(
  stated: Stated,
  known: KnownValue,
  unit: string | undefined,
): boolean | undefined {
  const value = inUnit(stated.value, stated, unit);
  if (value === undefined) return undefined;
  if ((stated.max === undefined) !== (known.max === undefined)) return undefined;
  const isSame = says(value, known.value, stated.decimals);
  if (stated.max === undefined || known.max === undefined) return isSame;
  return isSame && says(inUnit(stated.max, stated, unit) ?? stated.max, known.max, stated.decimals);
}

function inUnit(value: number, { unit }: Stated, wanted: string | undefined): number | undefined {
  if (unit === '') return wanted === undefined || wanted === '' ? value : undefined;
  const converted = valueInUnit({ value, unit }, wanted);
  return converted.isOther ? undefined : converted.value;
}

/** 21 % says 21.4 %, and 27.9 % was reported as 28 %: what is written with fewer decimals is rounded. */
function says(stated: number, known: number, decimals: number): boolean {
  if (Math.abs(stated - known) < tiny) return true;
  const [fewer, more] = Number.isInteger(known) ? [0, decimals] : [decimals, Number.POSITIVE_INFINITY];
  return fewer < more && Math.abs(stated - known) * 10 ** fewer <= 0.5 + tiny;
}
