import * as z from 'zod';
import { idempotencyKeySchema } from './idempotency-key-schema.ts';
import { departmentIdSchema, projectIdSchema } from './ids-schema.ts';
import { sheetPushSchema } from './sheet-push-schema.ts';

/** Several sheets at once; each is decided for itself. */
export const pushesSchema = z.strictObject({
  pushes: z
    .array(
      sheetPushSchema.extend({
        project: projectIdSchema,
        department: departmentIdSchema,
        base: z.int().min(0).max(999_999),
        idempotencyKey: idempotencyKeySchema,
      }),
    )
    .min(1)
    .max(100),
});
