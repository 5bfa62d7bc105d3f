import * as z from 'zod';
import { mostEntryFields } from '../plan/entry-fields.ts';
import { fieldIdSchema } from './ids-schema.ts';

/** What a cell of Excel holds. A text beyond it cannot come from a workbook. */
const cellLength = 32_767;

/** Half of a pair is no character: UTF-8 cannot hold it, so it could not be stored as typed. */
const loneSurrogate = /\p{Surrogate}/u;

export const entriesSchema = z
  .record(
    fieldIdSchema,
    z
      .string()
      .max(cellLength)
      .refine((text) => !loneSurrogate.test(text)),
  )
  .refine((entries) => Object.keys(entries).length <= mostEntryFields);
