import * as z from 'zod';
import { cannotSayReasons, comparisons, references } from '../plan/grading-rules.ts';
import { periods, targetAims } from '../plan/indicator.ts';
import { scaleIdSchema } from './ids-schema.ts';
import { lineSchema, markSchema, nameSchema, someOf, validitySchema } from './plan-words-schema.ts';

const against = z.enum(references);
const number = z.number().exactOptional();

const test = z.union([
  z.strictObject({
    against,
    is: z.enum(comparisons),
    tolerance: z
      .strictObject({ amount: z.number().min(0).exactOptional(), percent: z.number().min(0).exactOptional() })
      .exactOptional(),
  }),
  z.strictObject({ against, percentOf: z.enum(['amount', 'way']), atLeast: number, below: number }),
]);

const rule = z.strictObject({
  grade: markSchema,
  only: z
    .strictObject({
      aims: someOf(z.enum(targetAims), 20),
      periods: someOf(z.enum(periods), 3),
      kinds: someOf(nameSchema, 20),
      hasBaseline: z.boolean().exactOptional(),
    })
    .exactOptional(),
  when: z.array(test).max(20),
});

const counted = z.strictObject({
  grade: markSchema,
  of: z.union([z.enum(['all', 'any']), z.strictObject({ percent: z.number().min(0).max(100) })]),
  have: markSchema,
});

export const combinationSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.enum(['worst', 'best', 'median']) }),
  z.strictObject({ how: z.literal('counted'), rows: z.array(counted).min(1).max(50), otherwise: markSchema }),
  z.strictObject({
    how: z.literal('mean'),
    half: z.enum(['up', 'down']),
    isWeighted: z.boolean().exactOptional(),
  }),
  z.strictObject({
    how: z.literal('sum'),
    bands: z
      .array(z.strictObject({ grade: markSchema, atLeast: z.number() }))
      .min(1)
      .max(50),
  }),
]);

const rules = z.strictObject({
  rules: z.array(rule).max(100),
  combine: combinationSchema,
  cannotSay: z
    .strictObject({ grade: markSchema, because: someOf(z.enum(cannotSayReasons), 20) })
    .exactOptional(),
});

const grade = z.strictObject({
  code: markSchema,
  name: nameSchema,
  meaning: lineSchema.exactOptional(),
  points: number,
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .exactOptional(),
  isUnrated: z.boolean().exactOptional(),
  valid: validitySchema,
});

export const scaleSchema = z.strictObject({
  id: scaleIdSchema,
  name: nameSchema,
  order: z.enum(['bestFirst', 'worstFirst', 'none']),
  grades: z.array(grade).min(1).max(50),
  additions: someOf(z.strictObject({ code: markSchema, meaning: lineSchema }), 20),
  valid: validitySchema,
  replaces: scaleIdSchema.exactOptional(),
  rules: rules.exactOptional(),
});
