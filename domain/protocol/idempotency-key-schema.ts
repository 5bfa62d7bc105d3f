import * as z from 'zod/mini';

/** Made once per press of a button, kept for its retries. */
export const idempotencyKeySchema = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{16,64}$/));
