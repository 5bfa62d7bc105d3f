import * as z from 'zod/mini';
import { definitionVersionSchema } from './definition-put-schema.ts';
import { planDefinitionSchema } from './plan-definition-schema.ts';

export const roundSchema = z.strictObject({
  definition: planDefinitionSchema,
  version: definitionVersionSchema,
  state: z.enum(['open', 'closed']),
});
