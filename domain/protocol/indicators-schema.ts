import * as z from 'zod/mini';
import { actualHeadSchema, actualSchema } from './actual-schema.ts';
import { indicatorIdSchema } from './ids-schema.ts';
import { ratingHeadSchema, suggestionSchema } from './rating-head-schema.ts';

/** What was reported, suggested and decided of a round's indicators, in the order of the plan. */
export const indicatorsSchema = z.strictObject({
  indicators: z.array(
    z.strictObject({
      indicator: indicatorIdSchema,
      /** This round's. */
      actuals: z.array(actualHeadSchema),
      /** Of earlier years. */
      earlier: z.array(actualSchema),
      /** Absent where it rests on figures that the person may not read. */
      suggestion: z.exactOptional(suggestionSchema),
      /** Absent for those who may not read them. */
      ratings: z.exactOptional(z.array(ratingHeadSchema)),
    }),
  ),
});
