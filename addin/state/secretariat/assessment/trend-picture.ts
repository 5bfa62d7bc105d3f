import type { TrendYear } from '#domain/indicators/indicator-trend.ts';

/** A part over the years as lines and points in a box of `width` × `height`; a year without a figure is a gap. */
export interface TrendPicture {
  width: number;
  height: number;
  /** The actuals, broken where a year has none. */
  lines: Spot[][];
  spots: Spot[];
  baselines: Spot[];
  /** Target figures: from the year before up to the year that they are due, so that one year alone is a line, too. */
  targets: { from: Spot; to: Spot }[];
  years: { fiscalYear: number; x: number }[];
  /** The largest and the smallest figure, where they lie. */
  ends: { value: number; y: number }[];
}

export interface Spot {
  x: number;
  y: number;
}

const height = 120;
const width = 280;
const margin = { left: 62, right: 14, top: 12, bottom: 24 };

/** Nothing where no year has a figure. */
export function trendPicture(years: readonly TrendYear[]): TrendPicture | undefined {
  const figures = years.flatMap(figuresOf);
  if (figures.length === 0) return undefined;
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const step = years.length > 1 ? (width - margin.left - margin.right) / (years.length - 1) : 0;
  const xOf = (index: number) =>
    years.length > 1 ? margin.left + index * step : (margin.left + width - margin.right) / 2;
  const yOf = (value: number) => {
    const inner = height - margin.top - margin.bottom;
    return high === low ? margin.top + inner / 2 : margin.top + ((high - value) / (high - low)) * inner;
  };
  const spotsOf = (figureOf: (year: TrendYear) => number | undefined) =>
    years.map((year, index): Spot | undefined => {
      const value = figureOf(year);
      return value === undefined ? undefined : { x: xOf(index), y: yOf(value) };
    });
  const actuals = spotsOf(({ actual }) => actual);
  const ends = high === low ? [high] : [high, low];
  return {
    width,
    height,
    lines: unbroken(actuals).filter((line) => line.length > 1),
    spots: actuals.flatMap((spot) => spot ?? []),
    baselines: spotsOf(({ baseline }) => baseline).flatMap((spot) => spot ?? []),
    targets: [spotsOf(({ target }) => target?.min), spotsOf(({ target }) => target?.max)].flatMap((spots) =>
      spots.flatMap((spot) => (spot ? targetLine(spot, step) : [])),
    ),
    years: years.map(({ fiscalYear }, index) => ({ fiscalYear, x: xOf(index) })),
    ends: ends.map((value) => ({ value, y: yOf(value) })),
  };
}

function figuresOf({ actual, baseline, target }: TrendYear): number[] {
  return [actual, baseline, target?.min, target?.max].filter((value) => value !== undefined);
}

function targetLine(spot: Spot, step: number): { from: Spot; to: Spot } {
  const half = step === 0 ? 20 : step / 2;
  return {
    from: { ...spot, x: Math.max(margin.left - 8, spot.x - half) },
    to: { ...spot, x: Math.min(width, spot.x + half) },
  };
}

/** What lies between gaps. */
function unbroken(spots: readonly (Spot | undefined)[]): Spot[][] {
  const lines: Spot[][] = [];
  let line: Spot[] | undefined;
  for (const spot of spots) {
    if (spot && !line) {
      line = [];
      lines.push(line);
    }
    if (spot) line?.push(spot);
    else line = undefined;
  }
  return lines;
}
