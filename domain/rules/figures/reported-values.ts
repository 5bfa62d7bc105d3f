import type { Actual } from '../../indicators/actual.ts';
import { parseQuantity } from '../../indicators/parse-quantity.ts';
import { valueOfPart } from '../../indicators/value-of-part.ts';
import type { Indicator, Part } from '../../plan/indicator.ts';
import type { DepartmentId } from '../../plan/plan-definition.ts';
import type { SheetContext } from '../rule.ts';

/** What has been reported of a part, for a place of the sheet. */
export interface Reported {
  /** Each of them is right: a department's own, and the sum of all. */
  values: number[];
  unit: string | undefined;
  /** As it is printed. */
  printed: string;
}

interface Asked {
  /** Whose part of the text it is; absent: anybody's. */
  department?: DepartmentId | undefined;
  /** The fiscal year that the text names. */
  year?: number | undefined;
  /** The text says that it counts on from year to year. */
  isCumulative?: boolean;
}

/** Nothing where nobody has reported a figure, or where it is one of another time. */
export function reportedOf(
  indicator: Indicator,
  part: Part,
  { actuals = [], plan: { fiscalYear } }: Pick<SheetContext, 'actuals' | 'plan'>,
  { department, year, isCumulative = false }: Asked,
): Reported | undefined {
  const all = actuals.filter((one) => one.indicator === indicator.id && one.part === part.id);
  const own = all.filter((one) => one.fiscalYear === fiscalYear);
  if (own.length === 0 || own.some((one) => (one.asOfYear ?? fiscalYear) !== (year ?? fiscalYear)))
    return undefined;
  const mine = own.filter((one) => one.department !== undefined && one.department === department);
  const meant = mine.length > 0 ? mine : own;
  const sum = valueOfPart(indicator, part, fiscalYear, actuals);
  const values = [...meant.map(({ value }) => value), ...(sum === undefined ? [] : [sum])];
  if (values.some((value) => value === undefined)) return undefined;
  const [first] = meant;
  if (!first) return undefined;
  const unit = first.unit ?? part.unit;
  return {
    values: [
      ...values.flatMap((value) => value ?? []),
      ...overYears(part, all, { fiscalYear, isCumulative }),
    ],
    unit,
    printed: meant.length > 1 && sum !== undefined ? `${sum}${unit ?? ''}` : printed(first, unit),
  };
}

/** What is counted over the plan may be reported by the year and written as it adds up, or the other way about. */
function overYears(
  { period }: Part,
  actuals: readonly Actual[],
  { fiscalYear, isCumulative }: { fiscalYear: number; isCumulative: boolean },
): number[] {
  if (period !== 'plan' && !isCumulative) return [];
  const known = actuals.filter((one) => one.fiscalYear <= fiscalYear);
  const before = known.filter((one) => one.fiscalYear === fiscalYear - 1);
  const total = known.reduce((sum, { value = 0 }) => sum + value, 0);
  const added = known.reduce((sum, one) => sum + (one.fiscalYear === fiscalYear ? (one.value ?? 0) : 0), 0);
  const last = before.reduce((sum, { value = 0 }) => sum + value, 0);
  return [total, added - last];
}

function printed({ raw }: Actual, unit: string | undefined): string {
  return parseQuantity(raw, unit === undefined ? {} : { unit }).printed ?? raw;
}
