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
  return groupsOf(figuresOfIndicators(context)).flatMap((alike) => {
    const [one] = alike;
    const reported = one && reportedOf(one.indicator, one.part, context, { department: one.department });
    if (!reported || !isDiffering(one, alike, reported)) return [];
    // 参加者数 alone may be that of one day among many.
    const isSure =
      alike.some(({ isNamed }) => isNamed) ||
      (isNearlyTold(one, reported) && !isToldElsewhere(one, reported, context));
    if (!isSure) return [];
    const indicator = sayIndicator(one.indicator, one.part);
    return alike.map(({ field, figure: { start, end } }) => ({
      ...{ field: field.field.id, start, end },
      facts: { kind: 'reported' as const, indicator, actual: reported.printed },
    }));
  });
}

/** The figures of one thing and one department. */
function groupsOf(all: readonly FigureOfIndicator[]): FigureOfIndicator[][] {
  const groups = new Map<string, FigureOfIndicator[]>();
  for (const one of all) {
    const key = `${one.indicator.id} ${one.part.id} ${one.department ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
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
