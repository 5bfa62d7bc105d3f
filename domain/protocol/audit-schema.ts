import * as z from 'zod/mini';
import { parseThingWord } from '../grades/thing-word.ts';
import { moveNames } from '../sheet/moves.ts';
import { departmentIdSchema, indicatorIdSchema, projectIdSchema, ratingIdSchema } from './ids-schema.ts';
import { onBehalfOfSchema } from './on-behalf-of-schema.ts';

const deed = {
  id: z.string(),
  at: z.iso.datetime(),
  subject: z.string(),
  by: z.string(),
  revision: z.int(),
};

const thing = z.string().check(z.refine((word) => parseThingWord(word) !== undefined));

/** Who did what when. */
export const auditRecordSchema = z.discriminatedUnion('action', [
  z.strictObject({
    ...deed,
    action: z.enum(moveNames),
    project: projectIdSchema,
    department: departmentIdSchema,
    onBehalfOf: z.exactOptional(onBehalfOfSchema),
  }),
  z.strictObject({
    ...deed,
    action: z.literal('reportActual'),
    indicator: indicatorIdSchema,
    department: departmentIdSchema,
  }),
  z.strictObject({
    ...deed,
    action: z.literal('rateIndicator'),
    indicator: indicatorIdSchema,
    request: ratingIdSchema,
  }),
  z.strictObject({
    ...deed,
    action: z.enum(['rate', 'writeOpinion']),
    thing,
    request: ratingIdSchema,
  }),
  z.strictObject({
    ...deed,
    action: z.literal('writeReply'),
    thing,
    request: ratingIdSchema,
    department: departmentIdSchema,
  }),
]);

/** The newest first. */
export const auditSchema = z.strictObject({
  records: z.array(auditRecordSchema),
  next: z.exactOptional(z.string()),
});
