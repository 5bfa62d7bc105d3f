export interface ValueScale {
  /** Round figures from one end to the other. */
  ticks: number[];
  /** 0 at the lower end, 1 at the upper. */
  share: (value: number) => number;
}

/** An axis with round steps that holds all values; as in Excel it begins at 0 unless all lie close together. */
export function valueScale(values: readonly number[]): ValueScale {
  const [low, high] = [
    Math.min(...values, Number.POSITIVE_INFINITY),
    Math.max(...values, Number.NEGATIVE_INFINITY),
  ];
  const isAny = Number.isFinite(low) && Number.isFinite(high);
  const isClose = isAny && low > 0 && high - low < high / 6;
  const [from, to] = isAny ? [isClose ? low : Math.min(0, low), Math.max(high, low < 0 ? 0 : high)] : [0, 1];
  const step = roundStep((to - from || Math.abs(to) || 1) / 5);
  const first = Math.floor(from / step);
  const last = Math.max(Math.ceil(to / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
  return { ticks, share: (value) => (value / step - first) / (last - first) };
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * 0.999) ?? 10;
  return factor * power;
}
