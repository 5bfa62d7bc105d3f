import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { makeNextMoment } from './make-next-moment.ts';
import { tellNext } from './tell-next.ts';

const usage = usageOf('plan next-moment');

/**
 * `tenken plan next-moment`: prints the definition at the next moment of its year, 中間 → 年度末, and says beside it what
 * somebody has to confirm. 0 where it can be used as it is, 1 where something does not fit, 2 where the command was not
 * understood.
 */
export function runPlanNextMoment(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    output.complain(usage);
    return 2;
  }
  const made = makeNextMoment(file, output);
  return made ? tellNext(made, { ...values, name: '次の時点の定義' }, output) : 1;
}
