import { targetsInForce } from '#domain/grades/targets-in-force.ts';
import { wantedOf } from '#domain/grades/wanted.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import { indicatorTrend, type TrendYear } from '#domain/indicators/indicator-trend.ts';
import { departmentText } from '#domain/plan/department-name.ts';
import type { Indicator, LabelledQuantity, Part, Quantity } from '#domain/plan/indicator.ts';
import type { IndicatorId } from '#domain/plan/plan-definition.ts';
import type { AssessmentState } from './assessment-state.ts';

/** An indicator with everything that one looks at before grading it. */
export interface IndicatorFacts {
  indicator: Indicator;
  departments: string[];
  parts: PartFacts[];
}

export interface PartFacts {
  id: string;
  label?: string | undefined;
  unit?: string | undefined;
  /** Which way is better, where the target or the part says it. */
  wanted?: 'higher' | 'lower' | 'range' | undefined;
  baseline?: Quantity | undefined;
  target?: Quantity | undefined;
  /** This year's, each with the department that reported it, where there are several. */
  actuals: { department?: string; actual: Actual }[];
  /** 【参考】 */
  references: readonly LabelledQuantity[];
  trend: TrendYear[];
}

/** Nothing where the plan has no such indicator. */
export function indicatorFacts(state: AssessmentState, id: IndicatorId): IndicatorFacts | undefined {
  const { plan } = state;
  const indicator = plan.indicators?.find((one) => one.id === id);
  if (!indicator) return undefined;
  const nameOf = (wanted: string) => {
    const department = plan.departments.find((one) => one.id === wanted);
    return department ? departmentText(department, plan.fiscalYear) : wanted;
  };
  const listed = state.indicators.find((one) => one.indicator === id);
  const actuals = [...(listed?.actuals ?? []).flatMap((head) => head.actuals), ...(listed?.earlier ?? [])];
  return {
    indicator,
    departments: indicator.departments.map(nameOf),
    parts: indicator.parts.map((part) => partFacts({ state, indicator, part, actuals, nameOf })),
  };
}

interface PartQuestion {
  state: AssessmentState;
  indicator: Indicator;
  part: Part;
  actuals: readonly Actual[];
  nameOf: (department: string) => string;
}

function partFacts({ state, indicator, part, actuals, nameOf }: PartQuestion): PartFacts {
  const { plan } = state;
  const { fiscalYear } = plan;
  const targets = targetsInForce(part, fiscalYear, plan);
  const own = actuals.filter((one) => one.part === part.id && one.fiscalYear === fiscalYear);
  const wanted = wantedOf({ plan, indicator, part, fiscalYear, actuals, targets });
  return {
    id: part.id,
    label: part.label,
    unit: part.unit,
    wanted: typeof wanted === 'object' ? 'range' : wanted,
    baseline: part.baseline,
    target: targets.nearest ?? part.targets.at(-1),
    actuals: own.map((actual) => ({
      ...(actual.department && own.length > 1 ? { department: nameOf(actual.department) } : {}),
      actual,
    })),
    references: part.references ?? [],
    trend: indicatorTrend(plan, indicator, part, actuals),
  };
}
