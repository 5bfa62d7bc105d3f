import * as z from 'zod/mini';
import { roles } from '../rights/rights.ts';
import { departmentIdSchema, municipalityIdSchema, planIdSchema } from './ids-schema.ts';

export const meSchema = z.strictObject({
  municipality: z.strictObject({ id: municipalityIdSchema, name: z.string() }),
  name: z.string(),
  memberships: z.array(
    z.strictObject({
      plan: planIdSchema,
      role: z.enum(roles),
      department: z.exactOptional(departmentIdSchema),
    }),
  ),
});
