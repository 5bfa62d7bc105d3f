import type { IndicatorLine, StatedFigure } from '../../figures/indicator-line.ts';
import type { Actual } from '../../indicators/actual.ts';
import type { Part } from '../../plan/indicator.ts';
import type { DepartmentId } from '../../plan/plan-definition.ts';
import type { FoundPlace, SheetContext } from '../rule.ts';
import { type NamedIndicator, partOf, plainName } from './find-named-indicator.ts';
import { reportedOf } from './reported-values.ts';
import { isSameValue } from './same-value.ts';
import { sayIndicator } from './say-indicator.ts';

type Found = FoundPlace<'indicator-actual-differs'>;

/** The results on an indicator's line that are not the reported ones. */
export function differingLines(
  line: IndicatorLine,
  named: NamedIndicator,
  context: SheetContext,
  ownerAt: (offset: number) => DepartmentId | undefined,
): Found[] {
  return line.parts.flatMap(({ label, actual: stated }) => {
    if (!stated || stated.isApproximate) return [];
    const part = partOf(named, label);
    if (!part) return label === undefined ? [] : differingExtra(stated, label, named, context);
    const department = ownerAt(stated.start);
    return differing(stated, { line, named, part, context, department });
  });
}

interface About {
  line: IndicatorLine;
  named: NamedIndicator;
  part: Part;
  context: SheetContext;
  department: DepartmentId | undefined;
}

function differing(stated: StatedFigure, { line, named, part, context, department }: About): Found[] {
  const { isCumulative } = line;
  const reported = reportedOf(named.indicator, part, context, {
    department,
    year: stated.year,
    isCumulative,
  });
  if (!reported) return [];
  const { values, unit, printed } = reported;
  if (!values.every((value) => isSameValue(stated, { value }, unit) === false)) return [];
  // What was reported may be of this year alone.
  if (isCumulative && part.period === 'plan' && stated.value > Math.max(...values)) return [];
  return [found(stated, sayIndicator(named.indicator, part), printed)];
}

/** 視聴回数, which is reported beside the indicator. */
function differingExtra(
  stated: StatedFigure,
  label: string,
  { indicator }: NamedIndicator,
  { actuals = [], plan }: SheetContext,
): Found[] {
  const own = actuals.filter((one) => one.indicator === indicator.id && one.fiscalYear === plan.fiscalYear);
  const extras = own.flatMap(({ extras = [] }: Actual) => extras);
  const [extra, ...others] = extras.filter((one) => plainName(one.label) === plainName(label));
  if (!extra || others.length > 0 || extra.value === undefined || stated.year !== undefined) return [];
  const isOther = isSameValue(stated, { value: extra.value }, extra.unit) === false;
  return isOther ? [found(stated, extra.label, `${extra.value}${extra.unit ?? ''}`)] : [];
}

function found({ start, end }: StatedFigure, indicator: string, actual: string): Found {
  return { start, end, facts: { kind: 'reported', indicator, actual } };
}
