import * as z from 'zod/mini';
import { definitionVersionSchema } from './definition-put-schema.ts';
import { planDefinitionSchema } from './plan-definition-schema.ts';
import { roundStandingShape } from './round-standing-schema.ts';

export const roundSchema = z.strictObject({
  definition: planDefinitionSchema,
  version: definitionVersionSchema,
  ...roundStandingShape,
});
