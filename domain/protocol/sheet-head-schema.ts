import * as z from 'zod';
import { sheetStates } from '../sheet/sheet-state.ts';
import { entriesSchema } from './entries-schema.ts';
import { findingAnswersSchema } from './finding-answer-schema.ts';
import { departmentIdSchema, momentIdSchema, projectIdSchema } from './ids-schema.ts';

export const sheetHeadSchema = z.strictObject({
  project: projectIdSchema,
  department: departmentIdSchema,
  state: z.enum(sheetStates),
  moment: momentIdSchema.exactOptional(),
  revision: z.int().min(1),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  entries: entriesSchema,
  answers: findingAnswersSchema.exactOptional(),
  remark: z.strictObject({ text: z.string(), by: z.string(), at: z.iso.datetime() }).exactOptional(),
});
