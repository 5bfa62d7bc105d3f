import type { CallApi } from '#cli/installation/call-api.ts';
import type { Installation } from '#cli/installation/open-installation.ts';
import type { Shell } from '#cli/shell.ts';

/** What a step of the examination looks at. */
export interface Place {
  installation: Installation;
  /** Without anybody signed in. */
  callApi: CallApi;
  shell: Shell;
  /** How long one answer may take. */
  seconds: number;
  /** The manifest that was given to people, where it is to be compared. */
  manifestFile?: { name: string; xml: string };
}
