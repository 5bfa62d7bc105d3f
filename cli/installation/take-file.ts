import { parseArgs } from 'node:util';
import { type Answering, refuse } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { changingOptions } from './enter-installation.ts';

/** What a command is given that brings one file to an installation; nothing where it was used wrongly, which is told. */
export function takeFile(args: string[], output: CommandOutput, usage: string) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: changingOptions });
  const answering: Answering = { isJson: values.json, output };
  const [file, ...more] = positionals;
  if (file !== undefined && more.length === 0) return { file, values, answering };
  refuse(answering, 'usage', usage);
  return undefined;
}
