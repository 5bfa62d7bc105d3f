import * as z from 'zod/mini';
import { sheetHeadSchema } from './sheet-head-schema.ts';

/** The newest first; `next` is the `before` of the following page. */
export const revisionsSchema = z.strictObject({
  revisions: z.array(sheetHeadSchema),
  next: z.exactOptional(z.int()),
});
