import type { CommandOutput } from '#cli/command-output.ts';
import { usageOfGroup } from '#cli/help/command-help.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { runMembersExport } from './run-members-export.ts';
import { runMembersImport } from './run-members-import.ts';

/** `tenken members …` */
export async function runMembers(
  [command, ...args]: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  if (command === 'export') return runMembersExport(args, output, shell);
  if (command === 'import') return runMembersImport(args, output, shell);
  output.complain(usageOfGroup('members'));
  return 2;
}
