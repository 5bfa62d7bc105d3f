import * as z from 'zod/mini';

/** POST of lines of an export, in its order; each is looked at for itself, so that a wrong one is named by its number. */
export const importSchema = z.strictObject({
  lines: z.array(z.unknown()).check(z.minLength(1), z.maxLength(20_000)),
  /** Looks at everything and stores nothing. */
  dryRun: z.exactOptional(z.literal(true)),
});

/** How many of the lines were new, and how many were there already, word for word. */
export const importAnswerSchema = z.strictObject({ stored: z.int(), known: z.int() });
