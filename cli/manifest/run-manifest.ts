import type { CommandOutput } from '#cli/command-output.ts';
import type { Shell } from '#cli/shell.ts';
import { runCheck } from './run-check.ts';
import { runFetch } from './run-fetch.ts';
import { runRender } from './run-render.ts';

const help = `使い方:
  tenken manifest check FILE [--json]
  tenken manifest fetch --at https://… [OUT.xml] [--force] [--json]
  tenken manifest render --deployment 配備ファイル.json [--origin https://…] [OUT.xml] [--force] [--json]
  tenken manifest render --origin https://… [--id GUID] [--version 1.0.0.0] [--name 名前] [--file FILE] [OUT.xml] [--json]`;

/** `tenken manifest …` */
export async function runManifest(args: string[], output: CommandOutput, shell?: Shell): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'check') return runCheck(rest, output);
  if (command === 'fetch') return runFetch(rest, output, shell);
  if (command === 'render') return runRender(rest, output);
  output.complain(help);
  return 2;
}
