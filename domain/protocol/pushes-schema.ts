import * as z from 'zod/mini';
import { idempotencyKeySchema } from './idempotency-key-schema.ts';
import { departmentIdSchema, projectIdSchema } from './ids-schema.ts';
import { sheetPushSchema } from './sheet-push-schema.ts';

/** Several sheets at once; each is decided for itself. */
export const pushesSchema = z.strictObject({
  pushes: z
    .array(
      z.extend(sheetPushSchema, {
        project: projectIdSchema,
        department: departmentIdSchema,
        base: z.int().check(z.minimum(0), z.maximum(999_999)),
        idempotencyKey: idempotencyKeySchema,
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
});
