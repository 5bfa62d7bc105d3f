import * as z from 'zod/mini';
import { roles } from '../rights/rights.ts';
import { roundMoveNames } from '../round/round-move.ts';
import { definitionVersionSchema } from './definition-put-schema.ts';
import { departmentIdSchema, planIdSchema } from './ids-schema.ts';

const deed = {
  id: z.string(),
  at: z.iso.datetime(),
  subject: z.string(),
  by: z.string(),
  plan: planIdSchema,
};
const round = { ...deed, fiscalYear: z.int() };

/** Who administered what when, in the plans that the reader administers; the newest first. A page may be empty. */
export const administrationAuditSchema = z.strictObject({
  records: z.array(
    z.discriminatedUnion('action', [
      z.strictObject({
        ...deed,
        action: z.literal('putMember'),
        member: z.string(),
        /** What the person may do in the plan from then on. */
        memberships: z.array(
          z.strictObject({ role: z.enum(roles), department: z.exactOptional(departmentIdSchema) }),
        ),
      }),
      z.strictObject({ ...round, action: z.literal('putDefinition'), version: definitionVersionSchema }),
      z.strictObject({
        ...round,
        action: z.literal('moveRound'),
        move: z.enum(roundMoveNames),
        /** Of `reopen` and `endReopening`. */
        department: z.exactOptional(departmentIdSchema),
      }),
      z.strictObject({ ...round, action: z.literal('openNext'), version: definitionVersionSchema }),
      z.strictObject({ ...round, action: z.literal('putCalendar'), version: definitionVersionSchema }),
      z.strictObject({
        ...round,
        action: z.literal('sendReminders'),
        departments: z.array(departmentIdSchema),
      }),
      z.strictObject({ ...round, action: z.literal('importRound'), stored: z.int() }),
    ]),
  ),
  next: z.exactOptional(z.string()),
});
