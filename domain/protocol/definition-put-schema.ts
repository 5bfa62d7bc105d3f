import * as z from 'zod/mini';
import { roundStateSchema } from './round-standing-schema.ts';

/** Opaque: equal for the same stored definition. */
export const definitionVersionSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** PUT of a round's definition. */
export const definitionPutSchema = z.strictObject({
  /** Looked at by the reader of definitions, which knows the place of a mistake. */
  definition: z.unknown(),
  /** The `version` of the definition that this one replaces; absent where there is no such round yet. */
  base: z.exactOptional(definitionVersionSchema),
  /** Looks at everything and stores nothing. */
  dryRun: z.exactOptional(z.literal(true)),
});

export const definitionPutAnswerSchema = z.strictObject({
  version: definitionVersionSchema,
  /** There was no such round before. */
  isNew: z.boolean(),
  state: roundStateSchema,
});
