import * as z from 'zod/mini';
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
]);

/** The newest first. */
export const auditSchema = z.strictObject({
  records: z.array(auditRecordSchema),
  next: z.exactOptional(z.string()),
});
