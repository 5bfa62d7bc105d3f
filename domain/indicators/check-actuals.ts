import { exact, plus, toNumber } from '../grades/exact.ts';
import { compareFigures, decimalsOf } from '../grades/measured.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { PartId, PlanDefinition } from '../plan/plan-definition.ts';
import type { Actual } from './actual.ts';
import type { ActualProblem } from './actual-problem.ts';
import { valueOfPart } from './value-of-part.ts';

/** Totals that are not the sum of their parts, year by year; silent where a figure is missing. */
export function checkActuals(
  { indicators = [] }: Pick<PlanDefinition, 'indicators'>,
  actuals: readonly Actual[],
): ActualProblem[] {
  return indicators
    .filter(({ totals = [] }) => totals.length > 0)
    .flatMap((indicator) => {
      const own = actuals.filter((one) => one.indicator === indicator.id);
      const years = [...new Set(own.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
      return years.flatMap((year) => checkTotals(indicator, year, own));
    });
}

function checkTotals(indicator: Indicator, fiscalYear: number, actuals: readonly Actual[]): ActualProblem[] {
  const valueOfId = (id: PartId) => {
    const part = indicator.parts.find((one) => one.id === id);
    return part && valueOfPart(indicator, part, fiscalYear, actuals);
  };
  const nameOf = (id: PartId) => indicator.parts.find((part) => part.id === id)?.label ?? id;
  return (indicator.totals ?? []).flatMap(({ total, of }): ActualProblem[] => {
    const value = valueOfId(total);
    const values = of.map(valueOfId).flatMap((one) => (one === undefined ? [] : [one]));
    if (value === undefined || values.length < of.length) return [];
    const sum = values.map(exact).reduce(plus);
    const decimals = Math.max(...[value, ...values].map(decimalsOf));
    if (compareFigures(sum, exact(value), Math.min(decimals, 10)) === 0) return [];
    return [
      {
        code: 'totalDiffers',
        place: indicator.number,
        indicator: indicator.number,
        fiscalYear,
        total: nameOf(total),
        of: of.map(nameOf),
        sum: toNumber(sum),
        value,
      },
    ];
  });
}
