import * as z from 'zod/mini';
import { departmentIdSchema, indicatorIdSchema, nodeIdSchema, projectIdSchema } from './ids-schema.ts';

/** What a rating or an opinion is of. */
export const ratedSchema = z.discriminatedUnion('things', [
  z.strictObject({ things: z.literal('indicator'), indicator: indicatorIdSchema }),
  z.strictObject({ things: z.literal('node'), node: nodeIdSchema }),
  z.strictObject({ things: z.literal('project'), project: projectIdSchema }),
  z.strictObject({
    things: z.literal('sheet'),
    project: projectIdSchema,
    department: departmentIdSchema,
  }),
  z.strictObject({ things: z.literal('plan') }),
]);
