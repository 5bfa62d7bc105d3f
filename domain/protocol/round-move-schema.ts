import * as z from 'zod/mini';

/** POST of a move of the whole round; nothing happens where it is so already. */
export const roundMoveSchema = z.strictObject({ move: z.enum(['open', 'close']) });

export const roundMoveAnswerSchema = z.strictObject({ state: z.enum(['open', 'closed']) });
