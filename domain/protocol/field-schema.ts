import * as z from 'zod/mini';
import { computedBy, moneyUnits } from '../plan/field-answer.ts';
import { fieldIdSchema, flagIdSchema, momentIdSchema, scaleIdSchema } from './ids-schema.ts';
import {
  lineSchema,
  nameSchema,
  printedSpaceSchema,
  someOf,
  validitySchema,
  wordingSchema,
  yearSchema,
} from './plan-words-schema.ts';

const computed = z.exactOptional(
  z.strictObject({
    how: z.enum(computedBy),
    of: z.array(z.string().check(z.maxLength(32))).check(z.minLength(1), z.maxLength(64)),
  }),
);
const input = z.enum(['written', 'given']);
const limit = z.exactOptional(z.number());

const simpleAnswers = [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({
    kind: z.literal('number'),
    unit: z.exactOptional(nameSchema),
    min: limit,
    max: limit,
    computed,
  }),
  z.strictObject({ kind: z.literal('money'), unit: z.enum(moneyUnits), computed }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({
    kind: z.literal('choice'),
    options: z
      .array(z.strictObject({ text: nameSchema, meaning: z.exactOptional(lineSchema) }))
      .check(z.minLength(1), z.maxLength(100)),
    allowsSeveral: z.exactOptional(z.boolean()),
  }),
  z.strictObject({ kind: z.literal('grade'), scale: scaleIdSchema }),
] as const;

/** Becomes a part of a field's id: `matrix` + `plan` + `y2006`. */
const partOfId = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,15}$/));

const column = z.strictObject({
  id: partOfId,
  label: wordingSchema,
  year: z.exactOptional(
    z.union([
      z.strictObject({ afterRound: z.int().check(z.minimum(-50), z.maximum(50)) }),
      z.strictObject({ fixed: yearSchema, until: z.exactOptional(yearSchema) }),
    ]),
  ),
  isOpenEnded: z.exactOptional(z.boolean()),
  sumOf: someOf(partOfId, 20),
});

const row = z.strictObject({
  id: partOfId,
  label: wordingSchema,
  input,
  isOnlyThisYear: z.exactOptional(z.boolean()),
  isRequired: z.exactOptional(z.boolean()),
  answer: z.discriminatedUnion('kind', simpleAnswers),
});

const answer = z.discriminatedUnion('kind', [
  ...simpleAnswers,
  z.strictObject({
    kind: z.literal('years'),
    columns: z.array(column).check(z.minLength(1), z.maxLength(20)),
    rows: z.array(row).check(z.minLength(1), z.maxLength(20)),
  }),
]);

const conditions = someOf(
  z.strictObject({
    field: fieldIdSchema,
    is: someOf(nameSchema, 100),
    isNot: someOf(nameSchema, 100),
    isFilled: z.exactOptional(z.boolean()),
    atLeast: limit,
    below: limit,
  }),
  20,
);

export const fieldSchema = z.strictObject({
  id: fieldIdSchema,
  label: wordingSchema,
  input,
  isRequired: z.boolean(),
  answer: z.exactOptional(answer),
  help: z.exactOptional(lineSchema),
  shownIf: conditions,
  requiredIf: conditions,
  carriedFrom: z.exactOptional(fieldIdSchema),
  flags: someOf(flagIdSchema, 50),
  moments: someOf(momentIdSchema, 12),
  valid: validitySchema,
  prints: z.exactOptional(printedSpaceSchema),
});
