import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { makeNextYear } from './make-next-year.ts';
import { tellNext } from './tell-next.ts';

const usage = usageOf('plan next-year');

/**
 * `tenken plan next-year`: prints the next year's definition, and says beside it what moved on and what somebody has to
 * confirm. 0 where it can be used as it is, 1 where something does not fit, 2 where the command was not understood.
 */
export function runPlanNextYear(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file, changesFile, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    output.complain(usage);
    return 2;
  }
  const made = makeNextYear(file, changesFile, output);
  return made ? tellNext(made, { ...values, name: '次年度の定義' }, output) : 1;
}
