import * as z from 'zod';
import { moveNames } from '../sheet/moves.ts';
import { departmentIdSchema, projectIdSchema } from './ids-schema.ts';

/** Who did what when; the newest first. */
export const auditSchema = z.strictObject({
  records: z.array(
    z.strictObject({
      id: z.string(),
      at: z.iso.datetime(),
      subject: z.string(),
      by: z.string(),
      action: z.enum(moveNames),
      project: projectIdSchema,
      department: departmentIdSchema,
      revision: z.int(),
    }),
  ),
  next: z.string().exactOptional(),
});
