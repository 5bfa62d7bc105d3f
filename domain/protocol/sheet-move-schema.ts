import * as z from 'zod';

/** POST of a move of the secretariat; base and key come as headers. */
export const sheetMoveSchema = z.strictObject({
  move: z.enum(['return', 'accept', 'withdrawAcceptance', 'finalise']),
  remark: z.string().max(4000).exactOptional(),
});
