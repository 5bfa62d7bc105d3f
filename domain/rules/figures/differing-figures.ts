import type { FoundInSheet, SheetContext } from '../rule.ts';
import { type FigureOfIndicator, figuresOfIndicators } from './figures-of-indicators.ts';
import { isSlip } from './is-slip.ts';
import { type Reported, reportedOf } from './reported-values.ts';
import { isSameValue } from './same-value.ts';
import { sayIndicator } from './say-indicator.ts';
import { textFields } from './text-fields.ts';

/** Figures outside of indicators' lines that are labelled as an indicator and are not what was reported of it. */
export function differingFigures(context: SheetContext): FoundInSheet<'indicator-actual-differs'>[] {
  if (!context.actuals || context.actuals.length === 0) return [];
  const all = figuresOfIndicators(context);
  return all.flatMap((one) => {
    const { figure, field, indicator, part, department } = one;
    const reported = reportedOf(indicator, part, context, { department });
    const alike = all.filter((other) => isSameThing(one, other));
    if (!reported || !isDiffering(one, alike, reported)) return [];
    // 参加者数 alone may be that of one day among many.
    if (!one.isNamed && (!isNearlyTold(one, reported) || isToldElsewhere(one, reported, context))) return [];
    const facts = {
      kind: 'reported' as const,
      indicator: sayIndicator(indicator, part),
      actual: reported.printed,
    };
    return [{ field: field.field.id, start: figure.start, end: figure.end, facts }];
  });
}

function isSameThing(one: FigureOfIndicator, other: FigureOfIndicator): boolean {
  return one.indicator === other.indicator && one.part === other.part && one.department === other.department;
}

/** Not where one of several, or all of them together, say what was reported. */
function isDiffering(
  one: FigureOfIndicator,
  alike: readonly FigureOfIndicator[],
  reported: Reported,
): boolean {
  const values = alike.map(({ figure }) => figure.value);
  const sum = values.reduce((total, value) => total + value, 0);
  return (
    values.every((value) => value === one.figure.value && !says(one, value, reported)) &&
    !says(one, sum, reported)
  );
}

/** As far as they can be compared. */
function says({ figure }: FigureOfIndicator, value: number, { values, unit }: Reported): boolean {
  return values.some((known) => isSameValue({ ...figure, value }, { value: known }, unit) !== false);
}

function isNearlyTold({ figure }: FigureOfIndicator, { values }: Reported): boolean {
  return values.some((known) => isSlip(figure.value, known));
}

/** The reported value stands in the sheet under another name. */
function isToldElsewhere(one: FigureOfIndicator, { values }: Reported, context: SheetContext): boolean {
  return textFields(context).some((field) =>
    field.figures().some(({ value, unit }) => unit === one.figure.unit && values.includes(value)),
  );
}
