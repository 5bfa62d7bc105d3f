import * as z from 'zod/mini';
import { definitionVersionSchema } from './definition-put-schema.ts';
import { planDefinitionSchema } from './plan-definition-schema.ts';

/** PUT of a round's calendar alone; the rest of its definition stays. */
export const calendarPutSchema = z.strictObject({
  calendar: planDefinitionSchema.shape.calendar,
  /** The `version` of the definition that the person saw. */
  base: definitionVersionSchema,
});

export const calendarPutAnswerSchema = z.strictObject({ version: definitionVersionSchema });
