import type { TrustedIssuer } from './trusted-issuer.ts';

/**
 * What the function knows of its deployment, in `settings.json` beside its bundle: Lambda's environment holds 4 KB, and
 * a vendor with two hundred municipalities has more issuers than that.
 */
export interface FunctionSettings {
  release: string;
  issuers: readonly TrustedIssuer[];
  /** CIDR; everybody with a token where absent. */
  networks?: readonly string[];
  /** Whose address reminders come from; nothing is mailed where absent. */
  mailSender?: string;
}
