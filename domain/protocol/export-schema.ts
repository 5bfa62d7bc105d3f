import * as z from 'zod/mini';
import { actualHeadSchema } from './actual-schema.ts';
import { auditRecordSchema } from './audit-schema.ts';
import { municipalityIdSchema, planIdSchema } from './ids-schema.ts';
import { opinionHeadSchema, replyHeadSchema } from './opinion-schema.ts';
import { planDefinitionSchema } from './plan-definition-schema.ts';
import { yearSchema } from './plan-words-schema.ts';
import { ratingHeadSchema } from './rating-head-schema.ts';
import { roundStandingShape, roundStateSchema } from './round-standing-schema.ts';
import { sheetHeadSchema } from './sheet-head-schema.ts';

/** Whose line it is, so that a line alone says where it belongs. */
const address = z.strictObject({
  municipality: municipalityIdSchema,
  plan: planIdSchema,
  fiscalYear: yearSchema,
});
const revision = { kind: z.literal('revision'), address };

/** One thing that is kept of a round: a line of a file of JSON lines. */
export const exportLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('round'),
    address,
    definition: planDefinitionSchema,
    state: roundStateSchema,
  }),
  z.discriminatedUnion('of', [
    z.strictObject({ ...revision, of: z.literal('sheet'), head: sheetHeadSchema }),
    z.strictObject({ ...revision, of: z.literal('actual'), head: actualHeadSchema }),
    z.strictObject({ ...revision, of: z.literal('rating'), head: ratingHeadSchema }),
    z.strictObject({ ...revision, of: z.literal('opinion'), head: opinionHeadSchema }),
    z.strictObject({ ...revision, of: z.literal('reply'), head: replyHeadSchema }),
  ]),
  z.strictObject({ kind: z.literal('audit'), address, record: auditRecordSchema }),
  z.strictObject({ kind: z.literal('standing'), address, ...roundStandingShape }),
]);

/**
 * The round first, then each thing's revisions, the oldest first, then the audit in the order of time; at the end where
 * the round stands, if it is finalised or let somebody in again.
 */
export const exportPageSchema = z.strictObject({
  lines: z.array(exportLineSchema),
  /** Where the next page begins; absent on the last. */
  next: z.exactOptional(z.string()),
});
