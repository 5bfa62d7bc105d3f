import * as z from 'zod/mini';
import { departmentIdSchema, fieldIdSchema, projectIdSchema } from './ids-schema.ts';

/** What last year's sheets say, to be read beside this year's; no sheets where there was none. */
export const lastYearSchema = z.strictObject({
  fiscalYear: z.int(),
  sheets: z.array(
    z.strictObject({
      project: z.strictObject({ id: projectIdSchema, number: z.string(), name: z.string() }),
      department: z.strictObject({ id: departmentIdSchema, name: z.string() }),
      texts: z.array(
        z.strictObject({
          field: fieldIdSchema,
          label: z.string(),
          text: z.string(),
          carriedTo: z.exactOptional(fieldIdSchema),
        }),
      ),
    }),
  ),
});
