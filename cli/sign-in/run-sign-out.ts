import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { installationOptions } from '#cli/installation/enter-installation.ts';
import { readOrigin } from '#cli/installation/open-installation.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { forgetToken } from './kept-token.ts';

const usage = usageOf('sign-out');

/** `tenken sign-out`: forgets the token that this machine keeps; asks nobody. 0, or 2 for wrong use. */
export function runSignOut(args: string[], output: CommandOutput, shell: Shell = thisShell()): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: installationOptions });
  const answering: Answering = { isJson: values.json, output };
  if (positionals.length > 0) return refuse(answering, 'usage', usage);
  const origin = readOrigin(values.at ?? shell.environment.TENKEN_AT);
  if (!origin.ok) return refuseFor(answering, origin.trouble);
  forgetToken(shell, origin.value);
  tell(answering, { ok: true, origin: origin.value }, [
    `${origin.value} のサインインを、この機器から消しました。`,
  ]);
  return 0;
}
