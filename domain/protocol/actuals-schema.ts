import * as z from 'zod/mini';
import { lineSchema, markSchema, nameSchema, someOf, yearSchema } from './plan-words-schema.ts';

const year = z.exactOptional(yearSchema);
const number = z.exactOptional(z.number());
const name = z.exactOptional(nameSchema);
const line = z.exactOptional(lineSchema);
/** An empty cell is a fact, too. */
const raw = z.string().check(z.maxLength(2000));

const extra = z.strictObject({ label: nameSchema, raw, value: number, unit: name });

const actual = z.strictObject({
  indicator: nameSchema,
  part: name,
  department: name,
  fiscalYear: year,
  raw,
  value: number,
  unit: name,
  per: name,
  asOf: line,
  source: line,
  note: line,
  footnote: z.exactOptional(markSchema),
  extras: someOf(extra, 20),
  stage: name,
});

const rating = z.strictObject({
  indicator: nameSchema,
  grade: markSchema,
  fiscalYear: year,
  reason: line,
});

export const actualsFileSchema = z.strictObject({
  schema: z.literal(1),
  plan: nameSchema,
  fiscalYear: yearSchema,
  actuals: z.array(actual).check(z.maxLength(200_000)),
  ratings: someOf(rating, 20_000),
});
