import * as z from 'zod/mini';
import { refusalCodes } from '../refusals/refusal.ts';
import { ruleIds } from '../rules/rule-ids.ts';
import { actualHeadSchema } from './actual-schema.ts';
import { fieldIdSchema } from './ids-schema.ts';
import { opinionHeadSchema, replyHeadSchema } from './opinion-schema.ts';
import { ratingHeadSchema } from './rating-head-schema.ts';
import { sheetHeadSchema } from './sheet-head-schema.ts';

const facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** `application/problem+json`; `fault` stands for whatever nobody expected, and only then is there a reference. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum([...refusalCodes, 'fault']),
  facts: z.exactOptional(facts),
  reference: z.exactOptional(z.string()),
  /** With `overtaken`: what is stored now, of the kind that the request was about. */
  current: z.exactOptional(
    z.union([sheetHeadSchema, actualHeadSchema, ratingHeadSchema, opinionHeadSchema, replyHeadSchema]),
  ),
  findings: z.exactOptional(
    z.array(
      z.strictObject({
        rule: z.enum(ruleIds),
        severity: z.enum(['blocks', 'warns']),
        field: fieldIdSchema,
        start: z.int(),
        end: z.int(),
        facts,
        replacement: z.exactOptional(z.string()),
      }),
    ),
  ),
});
