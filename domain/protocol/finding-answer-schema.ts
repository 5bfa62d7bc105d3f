import * as z from 'zod/mini';
import { ruleIds } from '../rules/rule-ids.ts';
import { longestReason, longestWords, mostAnswers } from '../sheet/finding-answer.ts';
import { fieldIdSchema } from './ids-schema.ts';
import { wholeText } from './whole-text-schema.ts';

const fact = z.union([wholeText(1000), z.number()]);

/** What a department says to warnings; an answer without a reason is none. */
export const findingAnswersSchema = z
  .array(
    z.strictObject({
      rule: z.enum(ruleIds),
      field: fieldIdSchema,
      words: wholeText(longestWords),
      facts: z
        .record(z.string().check(z.maxLength(50)), fact)
        .check(z.refine((facts) => Object.keys(facts).length <= 20)),
      reason: wholeText(longestReason).check(z.refine((reason) => reason.trim() !== '')),
    }),
  )
  .check(z.maxLength(mostAnswers));
