import * as z from 'zod/mini';
import {
  indicatorIdSchema,
  momentIdSchema,
  partIdSchema,
  ratingIdSchema,
  scaleIdSchema,
} from './ids-schema.ts';
import { yearSchema } from './plan-words-schema.ts';
import { wholeText } from './whole-text-schema.ts';

/** Facts for a sentence. There may be more of them than an older reader knows. */
const facts = z.looseObject({});

/** A suggested grade with everything that it rests on. */
export const suggestionSchema = z.looseObject({
  indicator: indicatorIdSchema,
  fiscalYear: yearSchema,
  scale: z.exactOptional(scaleIdSchema),
  grade: z.exactOptional(z.string()),
  cannotSay: z.exactOptional(z.looseObject({ because: z.string() })),
  parts: z.array(
    z.looseObject({
      part: partIdSchema,
      label: z.exactOptional(z.string()),
      grade: z.exactOptional(z.string()),
      cannotSay: z.exactOptional(z.looseObject({ because: z.string() })),
      reasons: z.array(z.looseObject({ kind: z.string() })),
    }),
  ),
  combined: z.exactOptional(facts),
});

const points = z
  .array(z.strictObject({ viewpoint: ratingIdSchema, points: z.number() }))
  .check(z.maxLength(50));
const grade = wholeText(40);
const reason = wholeText(4000);

/** PUT of a grade of an indicator; base and key come as headers. */
export const ratingPressSchema = z.strictObject({
  request: z.exactOptional(ratingIdSchema),
  grade: z.exactOptional(grade),
  points: z.exactOptional(points),
  reason: z.exactOptional(reason),
  /** The suggested grade that the person saw, `''` for none. */
  seen: z.exactOptional(grade),
});

export const ratingHeadSchema = z.strictObject({
  indicator: indicatorIdSchema,
  request: ratingIdSchema,
  member: z.exactOptional(z.string()),
  revision: z.int().check(z.minimum(1)),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  rating: z.strictObject({
    request: ratingIdSchema,
    of: z.strictObject({ things: z.literal('indicator'), indicator: indicatorIdSchema }),
    fiscalYear: yearSchema,
    moment: z.exactOptional(momentIdSchema),
    member: z.exactOptional(z.string()),
    grade,
    additions: z.exactOptional(z.array(z.string())),
    points: z.exactOptional(points),
    suggested: z.exactOptional(suggestionSchema),
    reason: z.exactOptional(reason),
    by: z.string(),
    at: z.iso.datetime(),
  }),
});
