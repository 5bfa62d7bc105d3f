import * as z from 'zod/mini';
import { raters } from '../plan/rating-request.ts';
import {
  fieldIdSchema,
  flagIdSchema,
  levelIdSchema,
  momentIdSchema,
  ratingIdSchema,
  scaleIdSchema,
} from './ids-schema.ts';
import { markSchema, nameSchema, printedSpaceSchema, someOf, validitySchema } from './plan-words-schema.ts';
import { combinationSchema } from './scale-schema.ts';

const of = z.discriminatedUnion('things', [
  z.strictObject({ things: z.enum(['projects', 'sheets', 'indicators', 'plan']) }),
  z.strictObject({ things: z.literal('nodes'), level: levelIdSchema }),
]);
const by = z.enum(raters);
const moments = someOf(momentIdSchema, 12);
const flags = someOf(flagIdSchema, 50);

const viewpoint = z.strictObject({
  id: ratingIdSchema,
  name: nameSchema,
  min: z.number(),
  max: z.number(),
});

export const ratingRequestSchema = z.strictObject({
  id: ratingIdSchema,
  name: nameSchema,
  scale: scaleIdSchema,
  of,
  by,
  flags,
  reasonFor: z.exactOptional(z.union([z.literal('all'), z.array(markSchema).check(z.maxLength(50))])),
  viewpoints: someOf(viewpoint, 50),
  combine: z.exactOptional(combinationSchema),
  combineMembers: z.exactOptional(combinationSchema),
  moments,
  valid: validitySchema,
});

export const opinionRequestSchema = z.strictObject({
  id: ratingIdSchema,
  name: nameSchema,
  of,
  by,
  isRequired: z.exactOptional(z.boolean()),
  requiredFor: someOf(markSchema, 50),
  rating: z.exactOptional(ratingIdSchema),
  isRepliedTo: z.exactOptional(z.boolean()),
  prints: z.exactOptional(printedSpaceSchema),
  moments,
  valid: validitySchema,
});

export const rollUpSchema = z.strictObject({
  id: ratingIdSchema,
  name: nameSchema,
  level: levelIdSchema,
  scale: scaleIdSchema,
  from: z.union([
    z.strictObject({ indicators: z.literal(true) }),
    z.strictObject({ field: fieldIdSchema }),
    z.strictObject({ rating: ratingIdSchema }),
    z.strictObject({ rollUp: ratingIdSchema }),
  ]),
  flags,
  combine: z.exactOptional(combinationSchema),
});
