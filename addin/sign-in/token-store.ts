import { quietly } from './quietly.ts';

export interface KeptToken {
  token: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

export interface TokenStore {
  /** A token that still holds for a minute at least. */
  find(): string | undefined;
  keep(token: KeptToken): void;
  forget(): void;
}

/** A request that takes long must not outlive its token. */
const margin = 60_000;
const key = 'tenken.token';

/**
 * Keeps the token as long as the window is open, so that it survives a reload of the pane: never in the file, never
 * beyond the window. Where the browser forbids even that, as long as the page stands.
 */
export function createTokenStore(storage: () => Storage, now: () => number): TokenStore {
  let kept: KeptToken | undefined;
  const stored = quietly(() => storage().getItem(key));
  if (stored) kept = findKept(stored);
  const forget = () => {
    kept = undefined;
    quietly(() => storage().removeItem(key));
  };
  return {
    find() {
      if (kept && kept.expiresAt - margin <= now()) forget();
      return kept?.token;
    },
    keep(token) {
      kept = token;
      quietly(() => storage().setItem(key, JSON.stringify(token)));
    },
    forget,
  };
}

function findKept(text: string): KeptToken | undefined {
  const kept = quietly(() => JSON.parse(text) as Partial<KeptToken> | null);
  if (typeof kept?.token !== 'string' || typeof kept.expiresAt !== 'number') return undefined;
  return { token: kept.token, expiresAt: kept.expiresAt };
}
