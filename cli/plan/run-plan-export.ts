import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { installationOptions } from '#cli/installation/enter-installation.ts';
import { enterRound } from '#cli/round/enter-round.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { mayWrite, writeText } from '#cli/write-new-file.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';

const usage = usageOf('plan export');

/** `tenken plan export PLAN FISCALYEAR [OUT.json]`: the stored definition, into the file or printed. 0, or 2. */
export async function runPlanExport(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...installationOptions, force: { type: 'boolean', default: false } },
  });
  const answering: Answering = { isJson: values.json, output };
  const [plan, fiscalYear, file, ...more] = positionals;
  if (plan === undefined || fiscalYear === undefined || more.length > 0)
    return refuse(answering, 'usage', usage);
  if (file !== undefined && !mayWrite(file, values.force, answering)) return 2;
  const entered = await enterRound({ ...values, plan, fiscalYear }, answering, shell);
  if (!entered) return 2;
  const read = await entered.callApi({ route: 'readRound', params: { ...entered.place } }, roundSchema);
  if (!read.ok) return refuseFor(answering, read.trouble);
  const { definition, version, state } = read.value;
  const text = JSON.stringify(definition, null, 2);
  if (file !== undefined && !writeText(file, `${text}\n`, answering)) return 2;
  const content = file === undefined ? { definition } : { file };
  tell(answering, { ok: true, ...entered.place, version, state, ...content }, [
    file === undefined ? text : `${file} に書き出しました。`,
  ]);
  return 0;
}
