/** One attempt to sign in: what only the page that began it knows. */
export interface Attempt {
  /** Of the settings: whoever answers, the answer is taken to this provider. */
  provider: string;
  state: string;
  nonce: string;
  /** Of PKCE: without it nobody can use the code. */
  verifier: string;
}

const key = 'tenken.sign-in';

/** Survives the way to the provider and back in this window only. */
export function keepAttempt(attempt: Attempt): void {
  sessionStorage.setItem(key, JSON.stringify(attempt));
}

/** Gives it once: a page that is loaded again has no attempt any more. */
export function takeAttempt(): Attempt | undefined {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return kept === null ? undefined : (JSON.parse(kept) as Attempt);
}
