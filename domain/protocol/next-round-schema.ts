import * as z from 'zod/mini';
import { definitionVersionSchema } from './definition-put-schema.ts';

/** POST of next year's round, made from this one. */
export const nextRoundSchema = z.strictObject({
  /** Looks at everything and stores nothing. */
  dryRun: z.exactOptional(z.literal(true)),
});

export const nextRoundAnswerSchema = z.strictObject({
  fiscalYear: z.int(),
  version: definitionVersionSchema,
  /** How many things moved on by themselves. */
  notes: z.int(),
  /** How many somebody has to decide or to look at, the days of the calendar above all. */
  toConfirm: z.int(),
  /** How many places of the new definition no longer fit together. */
  toMend: z.int(),
});
