import * as z from 'zod/mini';
import { entriesSchema } from './entries-schema.ts';
import { findingAnswersSchema } from './finding-answer-schema.ts';
import { onBehalfOfSchema } from './on-behalf-of-schema.ts';

/** PUT of a sheet; base and key come as headers. */
export const sheetPushSchema = z.strictObject({
  intent: z.enum(['save', 'submit']),
  entries: entriesSchema,
  answers: z.exactOptional(findingAnswersSchema),
  onBehalfOf: z.exactOptional(onBehalfOfSchema),
});
