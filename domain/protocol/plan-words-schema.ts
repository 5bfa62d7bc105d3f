import * as z from 'zod/mini';

/** What many parts of a definition are made of. */
export const nameSchema = z.string().check(z.minLength(1), z.maxLength(500));
export const lineSchema = z.string().check(z.maxLength(1000));
export const markSchema = z.string().check(z.minLength(1), z.maxLength(20));
export const yearSchema = z.int().check(z.minimum(1900), z.maximum(2999));
export const wordingSchema = z
  .tuple([nameSchema], nameSchema)
  .check(z.refine((labels) => labels.length <= 50));

export const validitySchema = z.exactOptional(
  z.strictObject({ from: z.exactOptional(yearSchema), until: z.exactOptional(yearSchema) }),
);

export const weightSchema = z.exactOptional(z.number().check(z.positive(), z.maximum(1_000_000)));

export const printedSpaceSchema = z.strictObject({
  charactersPerLine: z.int().check(z.minimum(1), z.maximum(1000)),
  lines: z.int().check(z.minimum(1), z.maximum(1000)),
});

/** A list that is absent rather than empty where there is nothing to say. */
export function someOf<One extends z.ZodMiniType>(one: One, most: number) {
  return z.exactOptional(z.array(one).check(z.minLength(1), z.maxLength(most)));
}
