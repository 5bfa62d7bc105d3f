import { targetsInForce } from '../grades/targets-in-force.ts';
import { wantedOf } from '../grades/wanted.ts';
import type { Actual } from '../indicators/actual.ts';
import { indicatorTrend, type TrendYear } from '../indicators/indicator-trend.ts';
import { foldUnit } from '../indicators/units.ts';
import type { Indicator, Part } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { ChartWords } from '../words/chart-words.ts';
import type { ChartContent, ChartSeries } from './chart-content.ts';

export interface TrendFacts {
  plan: PlanDefinition;
  /** Of all years. */
  actuals: readonly Actual[];
  words: ChartWords;
}

interface DrawnPart {
  indicator: Indicator;
  part: Part;
  years: TrendYear[];
  isLowerBetter: boolean;
}

/** More lines in one chart are no longer told apart. */
const partsTogether = 2;

/**
 * The indicators over the years, in the plan's order: baseline and actuals as one line, targets as another. One chart
 * for each indicator; parts of different units, and more parts than two, go on in further ones. Only what has figures
 * of two years or more; a year without one is a gap.
 */
export function indicatorCharts(facts: TrendFacts): ChartContent[] {
  const { plan } = facts;
  return (plan.indicators ?? [])
    .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
    .flatMap((indicator) => groupsOf(indicator, facts).map((parts) => chartOf(indicator, parts, facts)));
}

function groupsOf(indicator: Indicator, { plan, actuals }: TrendFacts): DrawnPart[][] {
  const byUnit = new Map<string, DrawnPart[]>();
  for (const part of indicator.parts) {
    const years = indicatorTrend(plan, indicator, part, actuals);
    if (years.filter((year) => figureOf(year) !== '').length < 2) continue;
    const unit = foldUnit(part.unit ?? '');
    const isLowerBetter = isLowerWanted(indicator, part, { plan, actuals });
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), { indicator, part, years, isLowerBetter }]);
  }
  return [...byUnit.values()].flatMap((parts) =>
    Array.from({ length: Math.ceil(parts.length / partsTogether) }, (_, at) =>
      parts.slice(at * partsTogether, (at + 1) * partsTogether),
    ),
  );
}

function isLowerWanted(
  indicator: Indicator,
  part: Part,
  { plan, actuals }: Omit<TrendFacts, 'words'>,
): boolean {
  const { fiscalYear } = plan;
  const targets = targetsInForce(part, fiscalYear, plan);
  return wantedOf({ plan, indicator, part, fiscalYear, actuals, targets }) === 'lower';
}

function figureOf({ actual, baseline }: TrendYear): number | '' {
  return actual ?? baseline ?? '';
}

function chartOf(indicator: Indicator, parts: DrawnPart[], { words }: TrendFacts): ChartContent {
  const { id, number, name } = indicator;
  const [first] = parts;
  const isFirst = first?.part.id === indicator.parts[0]?.id;
  const label = parts.length === 1 ? (first?.part.label ?? '') : '';
  const title = [number, name, label].filter((text) => text !== '').join('　');
  const areAllLower = parts.every(({ isLowerBetter }) => isLowerBetter);
  const years = yearsOf(parts);
  return {
    // The first keeps the plain name, so that it is the same chart when a part is added.
    name: `Tenken_Chart_${id}${isFirst ? '' : `_${first?.part.id ?? ''}`}`,
    title: areAllLower ? words.lowerIsBetter(title) : title,
    kind: 'lines',
    categoryTitle: words.fiscalYear,
    valueTitle: first?.part.unit ?? '',
    categories: years.map(words.year),
    series: parts.flatMap((part, at) => {
      const named = shortLabel(part.part.label ?? '');
      const prefix =
        parts.length === 1 ? '' : !areAllLower && part.isLowerBetter ? words.lowerIsBetter(named) : named;
      return seriesOf(part, { years, words, at }).map((series) => ({
        ...series,
        name: prefix === '' ? series.name : words.ofPart(prefix, series.name),
      }));
    }),
  };
}

/** A legend of whole sentences leaves no room for the lines; the label's number is at its start. */
function shortLabel(label: string): string {
  return label.length > mostOfLabel ? `${label.slice(0, mostOfLabel)}…` : label;
}

const mostOfLabel = 10;

/** From the first year with anything to the last one, none left out. */
function yearsOf(parts: DrawnPart[]): number[] {
  const told = parts.flatMap(({ years }) =>
    years.filter((year) => figureOf(year) !== '' || year.target).map(({ fiscalYear }) => fiscalYear),
  );
  const first = Math.min(...told);
  return Array.from({ length: Math.max(...told) - first + 1 }, (_, at) => first + at);
}

/** Colours that differ in grey too; marks and dashes say the same without colour. */
const looks = [
  { actual: '#0F6CBD', target: '#616161', marks: ['Circle', 'Diamond'] },
  { actual: '#B84A00', target: '#8A8886', marks: ['Square', 'Triangle'] },
] as const;

function seriesOf(
  { years }: DrawnPart,
  { years: shown, words, at }: { years: number[]; words: ChartWords; at: number },
): ChartSeries[] {
  const look = looks[at % looks.length] ?? looks[0];
  const byYear = new Map(years.map((year) => [year.fiscalYear, year]));
  const valuesOf = (pick: (year: TrendYear) => number | '' | undefined) =>
    shown.map((year) => pick(byYear.get(year) ?? { fiscalYear: year }) ?? '');
  const target = (name: string, pick: (year: TrendYear) => number | undefined): ChartSeries => ({
    name,
    values: valuesOf(pick),
    colour: look.target,
    line: { isDashed: true, marker: look.marks[1] },
  });
  const isRange = years.some((year) => year.target?.min !== undefined && year.target.max !== undefined);
  const targets = isRange
    ? [target(words.least, (year) => year.target?.min), target(words.most, (year) => year.target?.max)]
    : [target(words.target, (year) => year.target?.min ?? year.target?.max)];
  return [
    {
      name: words.actual,
      values: valuesOf(figureOf),
      colour: look.actual,
      line: { isDashed: false, marker: look.marks[0] },
    },
    ...targets.filter(({ values }) => values.some((value) => value !== '')),
  ];
}
