import * as z from 'zod/mini';
import { ratingHeadSchema } from './rating-head-schema.ts';

/** Every rating of a round, by thing and request. */
export const ratingsSchema = z.strictObject({ ratings: z.array(ratingHeadSchema) });
