import type { CallApi } from '#cli/installation/call-api.ts';
import type { Installation } from '#cli/installation/open-installation.ts';
import type { Shell } from '#cli/shell.ts';

/** What a step looks at that needs nothing but the address. */
export interface Site {
  installation: Pick<Installation, 'origin' | 'fetch'>;
  /** How long one answer may take. */
  seconds: number;
  /** The manifest that was given to people, where it is to be compared. */
  manifestFile?: { name: string; xml: string };
}

/** What a step looks at that needs the settings too. */
export interface Place extends Site {
  installation: Installation;
  /** Without anybody signed in. */
  callApi: CallApi;
  shell: Shell;
}
