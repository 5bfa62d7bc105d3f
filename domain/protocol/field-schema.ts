import * as z from 'zod';
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

const computed = z
  .strictObject({
    how: z.enum(computedBy),
    of: z.array(z.string().max(32)).min(1).max(64),
  })
  .exactOptional();
const input = z.enum(['written', 'given']);
const limit = z.number().exactOptional();

const simpleAnswers = [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({
    kind: z.literal('number'),
    unit: nameSchema.exactOptional(),
    min: limit,
    max: limit,
    computed,
  }),
  z.strictObject({ kind: z.literal('money'), unit: z.enum(moneyUnits), computed }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({
    kind: z.literal('choice'),
    options: z
      .array(z.strictObject({ text: nameSchema, meaning: lineSchema.exactOptional() }))
      .min(1)
      .max(100),
    allowsSeveral: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('grade'), scale: scaleIdSchema }),
] as const;

/** Becomes a part of a field's id: `matrix` + `plan` + `y2006`. */
const partOfId = z.string().regex(/^[a-z][a-zA-Z0-9]{0,15}$/);

const column = z.strictObject({
  id: partOfId,
  label: wordingSchema,
  year: z
    .union([
      z.strictObject({ afterRound: z.int().min(-50).max(50) }),
      z.strictObject({ fixed: yearSchema, until: yearSchema.exactOptional() }),
    ])
    .exactOptional(),
  isOpenEnded: z.boolean().exactOptional(),
  sumOf: someOf(partOfId, 20),
});

const row = z.strictObject({
  id: partOfId,
  label: wordingSchema,
  input,
  isOnlyThisYear: z.boolean().exactOptional(),
  isRequired: z.boolean().exactOptional(),
  answer: z.discriminatedUnion('kind', simpleAnswers),
});

const answer = z.discriminatedUnion('kind', [
  ...simpleAnswers,
  z.strictObject({
    kind: z.literal('years'),
    columns: z.array(column).min(1).max(20),
    rows: z.array(row).min(1).max(20),
  }),
]);

const conditions = someOf(
  z.strictObject({
    field: fieldIdSchema,
    is: someOf(nameSchema, 100),
    isNot: someOf(nameSchema, 100),
    isFilled: z.boolean().exactOptional(),
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
  answer: answer.exactOptional(),
  help: lineSchema.exactOptional(),
  shownIf: conditions,
  requiredIf: conditions,
  carriedFrom: fieldIdSchema.exactOptional(),
  flags: someOf(flagIdSchema, 50),
  moments: someOf(momentIdSchema, 12),
  valid: validitySchema,
  prints: printedSpaceSchema.exactOptional(),
});
