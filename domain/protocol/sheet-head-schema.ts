import * as z from 'zod/mini';
import { sheetStates } from '../sheet/sheet-state.ts';
import { entriesSchema } from './entries-schema.ts';
import { fieldRemarksSchema } from './field-remarks-schema.ts';
import { findingAnswersSchema } from './finding-answer-schema.ts';
import { departmentIdSchema, momentIdSchema, projectIdSchema } from './ids-schema.ts';
import { onBehalfOfSchema } from './on-behalf-of-schema.ts';

export const sheetHeadSchema = z.strictObject({
  project: projectIdSchema,
  department: departmentIdSchema,
  state: z.enum(sheetStates),
  moment: z.exactOptional(momentIdSchema),
  revision: z.int().check(z.minimum(1)),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  onBehalfOf: z.exactOptional(onBehalfOfSchema),
  entries: entriesSchema,
  answers: z.exactOptional(findingAnswersSchema),
  remark: z.exactOptional(
    z.strictObject({
      text: z.string(),
      by: z.string(),
      at: z.iso.datetime(),
      fields: z.exactOptional(fieldRemarksSchema),
    }),
  ),
});
