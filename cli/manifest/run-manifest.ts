import type { CommandOutput } from '#cli/command-output.ts';
import { usageOfGroup } from '#cli/help/command-help.ts';
import type { Shell } from '#cli/shell.ts';
import { runCheck } from './run-check.ts';
import { runFetch } from './run-fetch.ts';
import { runRender } from './run-render.ts';

/** `tenken manifest …` */
export async function runManifest(args: string[], output: CommandOutput, shell?: Shell): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check') return runCheck(rest, output);
  if (command === 'fetch') return runFetch(rest, output, shell);
  if (command === 'render') return runRender(rest, output);
  output.complain(usageOfGroup('manifest'));
  return 2;
}
