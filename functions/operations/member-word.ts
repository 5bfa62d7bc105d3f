import type { Person } from '../ports/person.ts';
import { contentFingerprint } from './content-fingerprint.ts';

/** Where each member rates or writes for themselves: the same person's word each time; nobody can tell from it whose it is. */
export function memberWord({ municipality, subject }: Person): string {
  return contentFingerprint([municipality, subject]).slice(0, 16);
}
