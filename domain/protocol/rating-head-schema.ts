import * as z from 'zod';
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
  scale: scaleIdSchema.exactOptional(),
  grade: z.string().exactOptional(),
  cannotSay: z.looseObject({ because: z.string() }).exactOptional(),
  parts: z.array(
    z.looseObject({
      part: partIdSchema,
      label: z.string().exactOptional(),
      grade: z.string().exactOptional(),
      cannotSay: z.looseObject({ because: z.string() }).exactOptional(),
      reasons: z.array(z.looseObject({ kind: z.string() })),
    }),
  ),
  combined: facts.exactOptional(),
});

const points = z.array(z.strictObject({ viewpoint: ratingIdSchema, points: z.number() })).max(50);
const grade = wholeText(40);
const reason = wholeText(4000);

/** PUT of a grade of an indicator; base and key come as headers. */
export const ratingPressSchema = z.strictObject({
  request: ratingIdSchema.exactOptional(),
  grade: grade.exactOptional(),
  points: points.exactOptional(),
  reason: reason.exactOptional(),
  /** The suggested grade that the person saw, `''` for none. */
  seen: grade.exactOptional(),
});

export const ratingHeadSchema = z.strictObject({
  indicator: indicatorIdSchema,
  request: ratingIdSchema,
  member: z.string().exactOptional(),
  revision: z.int().min(1),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  rating: z.strictObject({
    request: ratingIdSchema,
    of: z.strictObject({ things: z.literal('indicator'), indicator: indicatorIdSchema }),
    fiscalYear: yearSchema,
    moment: momentIdSchema.exactOptional(),
    member: z.string().exactOptional(),
    grade,
    additions: z.array(z.string()).exactOptional(),
    points: points.exactOptional(),
    suggested: suggestionSchema.exactOptional(),
    reason: reason.exactOptional(),
    by: z.string(),
    at: z.iso.datetime(),
  }),
});
