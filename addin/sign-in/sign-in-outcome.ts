import type { KeptToken } from './token-store.ts';

/** What comes of asking a person to sign in, in whichever way. */
export type SignInOutcome =
  | ({ kind: 'signedIn' } & KeptToken)
  | { kind: 'cancelled' }
  | { kind: 'failed'; why: 'blocked' | 'provider' | 'network' };
