import type { TokenEndpointResponse } from 'oauth4webapi';
import type { CommandOutput } from '#cli/command-output.ts';
import type { WebFetch } from '#cli/installation/web-fetch.ts';
import type { Shell } from '#cli/shell.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';

/** What a way of signing in works with. */
export interface SigningIn {
  provider: PaneProvider;
  fetch: WebFetch;
  shell: Shell;
  output: CommandOutput;
}

export interface Grant {
  token: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Seconds, where the provider does not say how long the token holds. */
const shortest = 300;

export function grantOf({ access_token: token, expires_in }: TokenEndpointResponse, now: number): Grant {
  return { token, expiresAt: now + (expires_in ?? shortest) * 1000 };
}
