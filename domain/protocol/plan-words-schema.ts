import * as z from 'zod';

/** What many parts of a definition are made of. */
export const nameSchema = z.string().min(1).max(500);
export const lineSchema = z.string().max(1000);
export const markSchema = z.string().min(1).max(20);
export const yearSchema = z.int().min(1900).max(2999);
export const wordingSchema = z.tuple([nameSchema], nameSchema).refine((labels) => labels.length <= 50);

export const validitySchema = z
  .strictObject({ from: yearSchema.exactOptional(), until: yearSchema.exactOptional() })
  .exactOptional();

export const weightSchema = z.number().positive().max(1_000_000).exactOptional();

export const printedSpaceSchema = z.strictObject({
  charactersPerLine: z.int().min(1).max(1000),
  lines: z.int().min(1).max(1000),
});

/** A list that is absent rather than empty where there is nothing to say. */
export function someOf<One extends z.ZodType>(one: One, most: number) {
  return z.array(one).min(1).max(most).exactOptional();
}
