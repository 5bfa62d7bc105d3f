import * as z from 'zod';
import { ruleIds } from '../rules/rule-ids.ts';
import { lineSchema, someOf } from './plan-words-schema.ts';

const wordSchema = z.string().min(1).max(100);

/** How a plan wants its texts to be checked. */
export const planChecksSchema = z.strictObject({
  rules: someOf(z.strictObject({ rule: z.enum(ruleIds), severity: z.enum(['blocks', 'warns', 'off']) }), 100),
  dictionary: someOf(
    z.strictObject({
      word: wordSchema,
      instead: z.array(wordSchema).min(1).max(50),
      exceptIn: someOf(wordSchema, 200),
      note: lineSchema.exactOptional(),
    }),
    2000,
  ),
});
