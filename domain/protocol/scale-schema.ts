import * as z from 'zod/mini';
import { cannotSayReasons, comparisons, references } from '../plan/grading-rules.ts';
import { periods, targetAims } from '../plan/indicator.ts';
import { scaleIdSchema } from './ids-schema.ts';
import { lineSchema, markSchema, nameSchema, someOf, validitySchema } from './plan-words-schema.ts';

const against = z.enum(references);
const number = z.exactOptional(z.number());

const test = z.union([
  z.strictObject({
    against,
    is: z.enum(comparisons),
    tolerance: z.exactOptional(
      z.strictObject({
        amount: z.exactOptional(z.number().check(z.minimum(0))),
        percent: z.exactOptional(z.number().check(z.minimum(0))),
      }),
    ),
  }),
  z.strictObject({ against, percentOf: z.enum(['amount', 'way']), atLeast: number, below: number }),
]);

const rule = z.strictObject({
  grade: markSchema,
  only: z.exactOptional(
    z.strictObject({
      aims: someOf(z.enum(targetAims), 20),
      periods: someOf(z.enum(periods), 3),
      kinds: someOf(nameSchema, 20),
      hasBaseline: z.exactOptional(z.boolean()),
    }),
  ),
  when: z.array(test).check(z.maxLength(20)),
});

const counted = z.strictObject({
  grade: markSchema,
  of: z.union([
    z.enum(['all', 'any']),
    z.strictObject({ percent: z.number().check(z.minimum(0), z.maximum(100)) }),
  ]),
  have: markSchema,
});

export const combinationSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.enum(['worst', 'best', 'median']) }),
  z.strictObject({
    how: z.literal('counted'),
    rows: z.array(counted).check(z.minLength(1), z.maxLength(50)),
    otherwise: markSchema,
  }),
  z.strictObject({
    how: z.literal('mean'),
    half: z.enum(['up', 'down']),
    isWeighted: z.exactOptional(z.boolean()),
  }),
  z.strictObject({
    how: z.literal('sum'),
    bands: z
      .array(z.strictObject({ grade: markSchema, atLeast: z.number() }))
      .check(z.minLength(1), z.maxLength(50)),
  }),
]);

const rules = z.strictObject({
  rules: z.array(rule).check(z.maxLength(100)),
  combine: combinationSchema,
  cannotSay: z.exactOptional(
    z.strictObject({ grade: markSchema, because: someOf(z.enum(cannotSayReasons), 20) }),
  ),
});

const grade = z.strictObject({
  code: markSchema,
  name: nameSchema,
  meaning: z.exactOptional(lineSchema),
  points: number,
  color: z.exactOptional(z.string().check(z.regex(/^#[0-9a-f]{6}$/))),
  isUnrated: z.exactOptional(z.boolean()),
  valid: validitySchema,
});

export const scaleSchema = z.strictObject({
  id: scaleIdSchema,
  name: nameSchema,
  order: z.enum(['bestFirst', 'worstFirst', 'none']),
  grades: z.array(grade).check(z.minLength(1), z.maxLength(50)),
  additions: someOf(z.strictObject({ code: markSchema, meaning: lineSchema }), 20),
  valid: validitySchema,
  replaces: z.exactOptional(scaleIdSchema),
  rules: z.exactOptional(rules),
});
