import * as z from 'zod';

/** Made once per press of a button, kept for its retries. */
export const idempotencyKeySchema = z.string().regex(/^[A-Za-z0-9_.:-]{16,64}$/);
