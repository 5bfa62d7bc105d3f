import type { IndicatorLine } from '../../figures/indicator-line.ts';
import { readIndicatorLines } from '../../figures/read-indicator-lines.ts';
import type { WrittenFigure } from '../../figures/written-figure.ts';
import type { FieldContext } from '../rule.ts';
import { type LabelledQuantity, labelledQuantities, type ReadText } from './labelled-quantities.ts';

/** The labelled quantities of a field's text. */
export function quantitiesOfField(field: FieldContext): LabelledQuantity[] {
  return quantitiesOf(field, field.plan.fiscalYear);
}

/** Those of a text that reports this fiscal year. */
export const quantitiesOf = oncePerText(labelledQuantities);

/** The indicators' lines of a text. */
export const linesOfField: (read: ReadText) => IndicatorLine[] = oncePerText(({ text }) =>
  readIndicatorLines(text),
);

/** Keeps what was read of a text with its figures: a list that is made once for each text, and shared by all who read it. */
function oncePerText<Read>(
  read: (text: ReadText, fiscalYear: number) => Read,
): (text: ReadText, fiscalYear?: number) => Read {
  const known = new WeakMap<readonly WrittenFigure[], { fiscalYear: number; value: Read }>();
  return (text, fiscalYear = 0) => {
    const figures = text.figures();
    const before = known.get(figures);
    if (before?.fiscalYear === fiscalYear) return before.value;
    const value = read(text, fiscalYear);
    known.set(figures, { fiscalYear, value });
    return value;
  };
}
