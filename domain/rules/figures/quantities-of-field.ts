import { readFigures } from '../../figures/read-figures.ts';
import { readIndicatorLines } from '../../figures/read-indicator-lines.ts';
import { readSentences } from '../../text/read-sentences.ts';
import type { FieldContext } from '../rule.ts';
import { type LabelledQuantity, labelledQuantities } from './labelled-quantities.ts';
import { oncePerObject } from './once-per-object.ts';

/** The labelled quantities of a field's text. */
export const quantitiesOfField = oncePerObject((field: FieldContext) =>
  labelledQuantities(field, field.plan.fiscalYear),
);

/** The indicators' lines of a field's text. */
export const linesOfField = oncePerObject((field: FieldContext) => readIndicatorLines(field.text));

/** Those of a text of another sheet or another year. */
export function quantitiesIn(text: string, fiscalYear: number): LabelledQuantity[] {
  const [sentences, figures] = [readSentences(text), readFigures(text)];
  return labelledQuantities({ text, sentences: () => sentences, figures: () => figures }, fiscalYear);
}
