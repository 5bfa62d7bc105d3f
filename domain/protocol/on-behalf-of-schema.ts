import * as z from 'zod/mini';
import { longestClerkName, longestFileName } from '../sheet/on-behalf-of.ts';
import { wholeText } from './whole-text-schema.ts';

const someText = (most: number) => wholeText(most).check(z.refine((text) => text.trim() !== ''));

export const onBehalfOfSchema = z.strictObject({
  name: someText(longestClerkName),
  file: z.exactOptional(someText(longestFileName)),
});
