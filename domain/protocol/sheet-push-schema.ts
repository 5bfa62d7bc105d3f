import * as z from 'zod/mini';
import { entriesSchema } from './entries-schema.ts';
import { findingAnswersSchema } from './finding-answer-schema.ts';

/** PUT of a sheet; base and key come as headers. */
export const sheetPushSchema = z.strictObject({
  intent: z.enum(['save', 'submit']),
  entries: entriesSchema,
  answers: z.exactOptional(findingAnswersSchema),
});
