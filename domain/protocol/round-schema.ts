import * as z from 'zod';
import { planDefinitionSchema } from './plan-definition-schema.ts';

export const roundSchema = z.strictObject({
  definition: planDefinitionSchema,
  state: z.enum(['open', 'closed']),
});
