import { readIndicatorLines } from '../../figures/read-indicator-lines.ts';
import type { WrittenFigure } from '../../figures/written-figure.ts';
import type { Indicator, Part } from '../../plan/indicator.ts';
import type { DepartmentId } from '../../plan/plan-definition.ts';
import type { FieldContext, FoundInSheet, SheetContext } from '../rule.ts';
import { indicatorsOfSheet } from './find-named-indicator.ts';
import { isSlip } from './is-slip.ts';
import { isElsewhere } from './labelled-quantities.ts';
import { meansPart, meansPartOfProject } from './means-part.ts';
import { ownerOf } from './owner-of.ts';
import { reportedOf } from './reported-values.ts';
import { isSameValue } from './same-value.ts';
import { sayIndicator } from './say-indicator.ts';
import { textFields } from './text-fields.ts';

/** A figure of the text that is labelled as an indicator: フォーラムの参加者数は88人. */
interface Labelled {
  figure: WrittenFigure;
  field: FieldContext;
  indicator: Indicator;
  part: Part;
  /** By its full name, not only as 参加者数. */
  isNamed: boolean;
  department: DepartmentId | undefined;
}

/** Figures outside of indicators' lines that are labelled as an indicator and are not what was reported of it. */
export function differingFigures(context: SheetContext): FoundInSheet<'indicator-actual-differs'>[] {
  if (!context.actuals || context.actuals.length === 0) return [];
  const labelled = labelledFigures(context);
  return labelled.flatMap((one) => {
    const { figure, field, indicator, part, department } = one;
    const reported = reportedOf(indicator, part, context, { department });
    const alike = labelled.filter((other) => isSameThing(one, other));
    if (!reported || !isDiffering(one, alike, reported)) return [];
    const facts = {
      kind: 'reported' as const,
      indicator: sayIndicator(indicator, part),
      actual: reported.printed,
    };
    return [{ field: field.field.id, start: figure.start, end: figure.end, facts }];
  });
}

function isSameThing(one: Labelled, other: Labelled): boolean {
  return one.indicator === other.indicator && one.part === other.part && one.department === other.department;
}

interface Known {
  values: readonly number[];
  unit: string | undefined;
}

/** Not where one of several, or all of them together, say what was reported. */
function isDiffering(
  { figure, isNamed }: Labelled,
  alike: readonly Labelled[],
  { values, unit }: Known,
): boolean {
  const says = (value: number) =>
    values.some((known) => isSameValue({ ...figure, value }, { value: known }, unit) !== false);
  const sum = alike.reduce((total, other) => total + other.figure.value, 0);
  if (says(sum) || alike.some((other) => says(other.figure.value) || other.figure.value !== figure.value))
    return false;
  // 参加者数 alone may be that of one day among many.
  return isNamed || values.some((known) => isSlip(figure.value, known));
}

function labelledFigures(context: SheetContext): Labelled[] {
  const indicators = indicatorsOfSheet(context);
  if (indicators.length === 0) return [];
  return textFields(context).flatMap((field) => {
    const ownerAt = ownerOf(field.text, context);
    const lines = readIndicatorLines(field.text);
    const isInLine = (place: number) => lines.some(({ start, end }) => start <= place && place < end);
    return field.figures().flatMap((figure): Labelled[] => {
      if (!isPlain(figure) || isInLine(figure.start)) return [];
      const [meant, ...others] = meaning(figure, indicators, context);
      if (!meant || others.length > 0 || isElsewhere(field, figure, context.plan.fiscalYear)) return [];
      return [{ figure, field, ...meant, department: ownerAt(figure.start) }];
    });
  });
}

type Meaning = Pick<Labelled, 'indicator' | 'part' | 'isNamed'>;

function meaning(
  { label }: WrittenFigure,
  indicators: readonly Indicator[],
  { project }: SheetContext,
): Meaning[] {
  const text = label?.text ?? '';
  return indicators.flatMap((indicator) =>
    indicator.parts.flatMap((part): Meaning[] => {
      const isNamed = meansPart(text, indicator, part);
      return isNamed || meansPartOfProject(text, indicator, part, project)
        ? [{ indicator, part, isNamed }]
        : [];
    }),
  );
}

function isPlain({ label, unit, sign, isApproximate, isEach }: WrittenFigure): boolean {
  return label !== undefined && unit !== '' && sign === undefined && !isApproximate && !isEach;
}
