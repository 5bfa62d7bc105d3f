import * as z from 'zod/mini';
import { mostEntryFields } from '../plan/entry-fields.ts';
import { fieldIdSchema } from './ids-schema.ts';
import { wholeText } from './whole-text-schema.ts';

/** What a cell of Excel holds. A text beyond it cannot come from a workbook. */
const cellLength = 32_767;

export const entriesSchema = z
  .record(fieldIdSchema, wholeText(cellLength))
  .check(z.refine((entries) => Object.keys(entries).length <= mostEntryFields));
