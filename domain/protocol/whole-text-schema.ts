import * as z from 'zod/mini';

/** Half of a pair is no character: UTF-8 cannot hold it, so it could not be stored as typed. */
const loneSurrogate = /\p{Surrogate}/u;

/** A typed text, of at most so many UTF-16 units, that can be stored as it is. */
export function wholeText(most: number) {
  return z.string().check(
    z.maxLength(most),
    z.refine((text) => !loneSurrogate.test(text)),
  );
}
