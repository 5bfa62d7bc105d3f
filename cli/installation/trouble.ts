import type { Refusal } from '#domain/refusals/refusal.ts';

/** Why an installation did not do what it was asked; data, worded last. */
export type Trouble =
  /** An expected no of the server. */
  | { code: 'refused'; refusal: Refusal }
  /** The server's own fault; the reference leads to its log, where there is one. */
  | { code: 'fault'; status: number; reference?: string }
  /** Nobody answered; `reason` is the code that the machine gives, `ENOTFOUND` for example. */
  | { code: 'unreachable'; address: string; reason: string }
  | { code: 'certificate'; address: string; reason: string }
  | { code: 'tooSlow'; address: string; seconds: number }
  /** Something answered that is no Tenken, or one that is much older or newer. */
  | { code: 'notTenken'; address: string; status: number }
  | { code: 'addressMissing' }
  | { code: 'addressMalformed'; given: string }
  | { code: 'providerMissing'; known: string[] }
  | { code: 'providerUnknown'; given: string; known: string[] }
  /** Nobody is signed in, and nobody sits there who could. */
  | { code: 'signInNeeded'; origin: string }
  | { code: 'signInCancelled' }
  | { code: 'signInOver'; minutes: number }
  | { code: 'signInFailed'; reason: string }
  | { code: 'noDeviceSignIn' };

/** What was asked for, or why there is none. */
export type Told<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

export function stopped(trouble: Trouble): { ok: false; trouble: Trouble } {
  return { ok: false, trouble };
}
