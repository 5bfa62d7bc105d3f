import * as z from 'zod/mini';
import { ruleIds } from '../rules/rule-ids.ts';
import { lineSchema, someOf } from './plan-words-schema.ts';

const wordSchema = z.string().check(z.minLength(1), z.maxLength(100));

/** How a plan wants its texts to be checked. */
export const planChecksSchema = z.strictObject({
  rules: someOf(z.strictObject({ rule: z.enum(ruleIds), severity: z.enum(['blocks', 'warns', 'off']) }), 100),
  dictionary: someOf(
    z.strictObject({
      word: wordSchema,
      instead: z.array(wordSchema).check(z.minLength(1), z.maxLength(50)),
      exceptIn: someOf(wordSchema, 200),
      note: z.exactOptional(lineSchema),
    }),
    2000,
  ),
});
