import * as z from 'zod/mini';
import { departmentIdSchema, momentIdSchema, ratingIdSchema } from './ids-schema.ts';
import { yearSchema } from './plan-words-schema.ts';
import { ratedSchema } from './rated-schema.ts';
import { wholeText } from './whole-text-schema.ts';

/** More than may be written, so that who writes too much is told how much it may be. */
const text = wholeText(100_000);
const changed = {
  revision: z.int().check(z.minimum(1)),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
};

/** PUT of an opinion or of a reply; base and key come as headers. Empty: taken back. */
export const opinionPressSchema = z.strictObject({ request: ratingIdSchema, text });

export const opinionHeadSchema = z.strictObject({
  request: ratingIdSchema,
  member: z.exactOptional(z.string()),
  ...changed,
  opinion: z.strictObject({
    request: ratingIdSchema,
    of: ratedSchema,
    fiscalYear: yearSchema,
    moment: z.exactOptional(momentIdSchema),
    member: z.exactOptional(z.string()),
    text,
    by: z.string(),
    at: z.iso.datetime(),
  }),
});

export const replyHeadSchema = z.strictObject({
  request: ratingIdSchema,
  of: ratedSchema,
  department: departmentIdSchema,
  ...changed,
  text,
});

/** As far as the person may read them; who wrote is empty where it is not told. */
export const opinionsSchema = z.strictObject({
  opinions: z.array(opinionHeadSchema),
  /** Of the round before; what they are about has this year's ids. */
  lastYear: z.exactOptional(z.strictObject({ fiscalYear: yearSchema, opinions: z.array(opinionHeadSchema) })),
  replies: z.array(replyHeadSchema),
  /** For a member of the committee: the word by which their own ratings and opinions are known. */
  member: z.exactOptional(z.string()),
});
