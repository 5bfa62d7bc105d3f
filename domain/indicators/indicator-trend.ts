import { toNumber } from '../grades/exact.ts';
import { measure } from '../grades/measured.ts';
import { targetsInForce } from '../grades/targets-in-force.ts';
import type { Indicator, Part } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { Actual } from './actual.ts';
import { valueOfPart } from './value-of-part.ts';

/** One year of a part; what is absent is a gap, never a zero. */
export interface TrendYear {
  fiscalYear: number;
  actual?: number;
  /** For a range both ends, else one figure as `min` (at least) or `max` (at most). */
  target?: { min?: number; max?: number };
  /** The baseline, in its own year. */
  baseline?: number;
}

/** A part over the plan's years, from the baseline's if that is earlier, without leaving a year out. */
export function indicatorTrend(
  plan: Pick<PlanDefinition, 'years' | 'fiscalYear'>,
  indicator: Indicator,
  part: Part,
  actuals: readonly Actual[],
): TrendYear[] {
  const own = actuals.filter((one) => one.indicator === indicator.id && one.part === part.id);
  const baseline = part.baseline && measure(part.baseline, part.unit);
  const named = [
    plan.years?.first,
    plan.years?.last,
    baseline && part.baseline?.fiscalYear,
    ...own.map(({ fiscalYear }) => fiscalYear),
    ...part.targets.map(({ fiscalYear }) => fiscalYear),
  ].flatMap((year) => year ?? []);
  const years = named.length > 0 ? named : [plan.fiscalYear];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index): TrendYear => {
    const fiscalYear = first + index;
    const actual = valueOfPart(indicator, part, fiscalYear, own);
    const target = targetOf(part, fiscalYear, plan);
    return {
      fiscalYear,
      ...(actual === undefined ? {} : { actual }),
      ...(target ? { target } : {}),
      ...(baseline && part.baseline?.fiscalYear === fiscalYear ? { baseline: toNumber(baseline.value) } : {}),
    };
  });
}

/** The target that is due in that year, where it is a figure. */
function targetOf(
  part: Part,
  fiscalYear: number,
  plan: Pick<PlanDefinition, 'years'>,
): TrendYear['target'] | undefined {
  const { ofYear } = targetsInForce(part, fiscalYear, plan);
  if (!ofYear) return undefined;
  const { aim, min, max } = ofYear;
  if (aim === 'range')
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const value = measure(ofYear, part.unit);
  if (!value || !['atLeast', 'atMost', 'keep'].includes(aim)) return undefined;
  return aim === 'atMost' ? { max: toNumber(value.value) } : { min: toNumber(value.value) };
}
