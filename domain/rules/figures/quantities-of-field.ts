import { readIndicatorLines } from '../../figures/read-indicator-lines.ts';
import type { FieldContext } from '../rule.ts';
import { labelledQuantities } from './labelled-quantities.ts';
import { oncePerObject } from './once-per-object.ts';

/** The labelled quantities of a field's text. */
export const quantitiesOfField = oncePerObject((field: FieldContext) =>
  labelledQuantities(field, field.plan.fiscalYear),
);

/** The indicators' lines of a field's text. */
export const linesOfField = oncePerObject((field: FieldContext) => readIndicatorLines(field.text));
