import * as z from 'zod';
import { fieldIdSchema } from './ids-schema.ts';

/** What a cell of Excel holds. A text beyond it cannot come from a workbook. */
const cellLength = 32_767;
const mostFields = 64;

export const entriesSchema = z
  .record(fieldIdSchema, z.string().max(cellLength))
  .refine((entries) => Object.keys(entries).length <= mostFields);
