import * as z from 'zod/mini';

/** POST of a move of the secretariat; base and key come as headers. */
export const sheetMoveSchema = z.strictObject({
  move: z.enum(['return', 'accept', 'withdrawAcceptance', 'finalise']),
  remark: z.exactOptional(z.string().check(z.maxLength(4000))),
});
