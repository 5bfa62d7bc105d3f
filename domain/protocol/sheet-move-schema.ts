import * as z from 'zod/mini';
import { fieldRemarksSchema } from './field-remarks-schema.ts';

/** POST of a move of the secretariat; base and key come as headers. */
export const sheetMoveSchema = z.strictObject({
  move: z.enum(['return', 'accept', 'withdrawAcceptance', 'finalise']),
  remark: z.exactOptional(z.string().check(z.maxLength(4000))),
  /** Only a return has them. */
  remarks: z.exactOptional(fieldRemarksSchema),
});
