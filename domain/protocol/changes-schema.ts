import * as z from 'zod/mini';
import { sheetHeadSchema } from './sheet-head-schema.ts';

export const changesSchema = z.strictObject({
  heads: z.array(sheetHeadSchema),
  cursor: z.string(),
  /** Where the next page begins; absent on the last. */
  next: z.exactOptional(z.string()),
});
