import * as z from 'zod/mini';
import {
  indicatorIdSchema,
  momentIdSchema,
  nodeIdSchema,
  partIdSchema,
  ratingIdSchema,
  scaleIdSchema,
} from './ids-schema.ts';
import { yearSchema } from './plan-words-schema.ts';
import { ratedSchema } from './rated-schema.ts';
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

/** What stood below a node, counted, and the grade that the plan makes of it. */
const rolledUpSchema = z.looseObject({
  rollUp: ratingIdSchema,
  node: nodeIdSchema,
  counts: z.looseObject({
    rows: z.array(z.looseObject({ grade: z.string(), count: z.int() })),
    missing: z.int(),
  }),
  grade: z.exactOptional(z.string()),
  combined: z.exactOptional(facts),
});

const points = z
  .array(z.strictObject({ viewpoint: ratingIdSchema, points: z.number() }))
  .check(z.maxLength(50));
const grade = wholeText(40);
const reason = wholeText(4000);

/** PUT of a grade of a thing; base and key come as headers. */
export const ratingPressSchema = z.strictObject({
  request: z.exactOptional(ratingIdSchema),
  grade: z.exactOptional(grade),
  points: z.exactOptional(points),
  reason: z.exactOptional(reason),
  /** The suggested grade that the person saw, `''` for none. */
  seen: z.exactOptional(grade),
});

export const ratingHeadSchema = z
  .strictObject({
    indicator: z.exactOptional(indicatorIdSchema),
    request: ratingIdSchema,
    member: z.exactOptional(z.string()),
    revision: z.int().check(z.minimum(1)),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
    rating: z.strictObject({
      request: ratingIdSchema,
      of: ratedSchema,
      fiscalYear: yearSchema,
      moment: z.exactOptional(momentIdSchema),
      member: z.exactOptional(z.string()),
      grade,
      additions: z.exactOptional(z.array(z.string())),
      points: z.exactOptional(points),
      suggested: z.exactOptional(suggestionSchema),
      rolledUp: z.exactOptional(rolledUpSchema),
      reason: z.exactOptional(reason),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  })
  .check(z.refine(({ indicator, rating: { of } }) => indicator === indicatorOf(of)));

/** A rating of an indicator says twice of which; of anything else only once. */
function indicatorOf(of: z.output<typeof ratedSchema>) {
  return of.things === 'indicator' ? of.indicator : undefined;
}
