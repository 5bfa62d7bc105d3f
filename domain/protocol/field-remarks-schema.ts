import * as z from 'zod/mini';
import { longestFieldRemark } from '../sheet/field-remark.ts';
import { fieldIdSchema } from './ids-schema.ts';
import { wholeText } from './whole-text-schema.ts';

/** One remark at each field, where there is one; one without words is none. */
export const fieldRemarksSchema = z
  .array(
    z.strictObject({
      field: fieldIdSchema,
      text: wholeText(longestFieldRemark).check(z.refine((text) => text.trim() !== '')),
    }),
  )
  .check(
    z.maxLength(200),
    z.refine((remarks) => new Set(remarks.map(({ field }) => field)).size === remarks.length),
  );
