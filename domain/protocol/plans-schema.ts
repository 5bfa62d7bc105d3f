import * as z from 'zod/mini';
import { planIdSchema } from './ids-schema.ts';
import { roundStateSchema } from './round-standing-schema.ts';

export const plansSchema = z.strictObject({
  plans: z.array(
    z.strictObject({
      plan: planIdSchema,
      name: z.string(),
      rounds: z.array(z.strictObject({ fiscalYear: z.int(), state: roundStateSchema })),
    }),
  ),
});
