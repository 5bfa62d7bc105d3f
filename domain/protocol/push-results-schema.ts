import * as z from 'zod/mini';
import { departmentIdSchema, projectIdSchema } from './ids-schema.ts';
import { problemSchema } from './problem-schema.ts';
import { sheetHeadSchema } from './sheet-head-schema.ts';

/** One result for each push, in the order of the pushes. */
export const pushResultsSchema = z.strictObject({
  results: z.array(
    z.strictObject({
      project: projectIdSchema,
      department: departmentIdSchema,
      status: z.int(),
      head: z.exactOptional(sheetHeadSchema),
      problem: z.exactOptional(problemSchema),
    }),
  ),
});
