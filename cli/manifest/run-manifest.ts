import type { CommandOutput } from '#cli/command-output.ts';
import { runCheck } from './run-check.ts';
import { runRender } from './run-render.ts';

const help = `使い方:
  tenken manifest check FILE [--json]
  tenken manifest render --origin https://… [--id GUID] [--version 1.0.0.0] [--name 名前] [--file FILE] [--json]`;

/** `tenken manifest …` */
export async function runManifest(args: string[], output: CommandOutput): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check') return runCheck(rest, output);
  if (command === 'render') return runRender(rest, output);
  output.complain(help);
  return 2;
}
