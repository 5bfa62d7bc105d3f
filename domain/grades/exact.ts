/**
 * A fraction of whole numbers. What people print has a decimal point, which binary numbers only come near to: 0.1 + 0.2
 * is not 0.3, and a grade must not hang on that.
 */
export interface Exact {
  over: bigint;
  /** Above zero. */
  under: bigint;
}

export const zero: Exact = { over: 0n, under: 1n };

/** The number as it prints: 13.9 is 139/10. */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return { over: BigInt(value), under: 1n };
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const power = Number(exponent) - fraction.length;
  const over = BigInt(whole + fraction);
  return power >= 0
    ? { over: over * 10n ** BigInt(power), under: 1n }
    : { over, under: 10n ** BigInt(-power) };
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** Nothing where `b` is zero. */
export function dividedBy(a: Exact, b: Exact): Exact | undefined {
  if (b.over === 0n) return undefined;
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
}

export function magnitude(a: Exact): Exact {
  return a.over < 0n ? { over: -a.over, under: a.under } : a;
}

/** Below zero where `a` is the smaller. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** With so many digits behind the point, the rest cut off: `72.4`; no zeros at the end. */
export function printExact({ over, under }: Exact, digits: number): string {
  const scaled = String(((over < 0n ? -over : over) * 10n ** BigInt(digits)) / under).padStart(
    digits + 1,
    '0',
  );
  const point = scaled.length - digits;
  const fraction = scaled.slice(point).replace(/0+$/, '');
  const sign = over < 0n && /[1-9]/.test(scaled) ? '-' : '';
  return `${sign}${scaled.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `1,250.5`: as `printExact`, with separators. */
export function groupExact(a: Exact, digits: number): string {
  const [whole = '', fraction] = printExact(a, digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The nearest number that a program can hold, to fifteen digits behind the point. */
export function toNumber(a: Exact): number {
  return Number(printExact(a, 15));
}
