import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { installationOptions } from '#cli/installation/enter-installation.ts';
import { openInstallation } from '#cli/installation/open-installation.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { timeInJapan } from '#domain/dates/time-in-japan.ts';
import { signIn } from './sign-in.ts';

const usage = usageOf('sign-in');

/** `tenken sign-in`: 0, or 2 where nobody was signed in. */
export async function runSignIn(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...installationOptions, device: { type: 'boolean', default: false } },
  });
  const answering: Answering = { isJson: values.json, output };
  if (positionals.length > 0) return refuse(answering, 'usage', usage);
  const installation = await openInstallation(values.at ?? shell.environment.TENKEN_AT);
  if (!installation.ok) return refuseFor(answering, installation.trouble);
  const signedIn = await signIn(installation.value, values, { shell, output });
  if (!signedIn.ok) return refuseFor(answering, signedIn.trouble);
  const { origin, provider, expiresAt } = signedIn.value;
  const until = new Date(expiresAt).toISOString();
  tell(answering, { ok: true, origin, provider, until }, [
    `${origin} にサインインしました（${timeInJapan(until)}まで）。`,
  ]);
  return 0;
}
