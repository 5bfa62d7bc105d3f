import * as z from 'zod/mini';
import { sheetStates } from '../sheet/sheet-state.ts';
import { departmentIdSchema } from './ids-schema.ts';
import { erratumSchema, roundStandingShape } from './round-standing-schema.ts';

/** Looks at everything and moves nothing. */
const dryRun = z.exactOptional(z.literal(true));

/** POST of a move of the whole round; nothing happens where it is so already. */
export const roundMoveSchema = z.discriminatedUnion('move', [
  z.strictObject({ move: z.enum(['open', 'close']), dryRun }),
  z.strictObject({ move: z.enum(['reopen', 'endReopening']), department: departmentIdSchema, dryRun }),
  z.strictObject({ move: z.literal('finalise'), day: z.iso.date(), dryRun }),
  z.strictObject({ move: z.literal('correct'), erratum: erratumSchema, dryRun }),
]);

const unfinished = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('sheetOpen'),
    number: z.string(),
    project: z.string(),
    department: z.string(),
    state: z.enum(sheetStates),
  }),
  z.strictObject({
    code: z.literal('actualMissing'),
    number: z.string(),
    indicator: z.string(),
    departments: z.array(z.string()),
  }),
  z.strictObject({
    code: z.literal('gradeMissing'),
    number: z.string(),
    indicator: z.string(),
    rating: z.string(),
  }),
  z.strictObject({
    code: z.literal('opinionMissing'),
    opinion: z.string(),
    about: z.array(z.string()),
  }),
]);

export const roundMoveAnswerSchema = z.strictObject({
  ...roundStandingShape,
  /** Of a dry run of `finalise`: what it would be refused for; absent where it is for nothing. */
  unfinished: z.exactOptional(z.array(unfinished)),
});
