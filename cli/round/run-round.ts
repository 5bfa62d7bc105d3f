import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { changingOptions } from '#cli/installation/enter-installation.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { roundMoveAnswerSchema } from '#domain/protocol/round-move-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import { enterRound } from './enter-round.ts';

const usage = usageOf('round');
const goals = { open: 'open', close: 'closed' } as const;
const states = { open: '受付中', closed: '受付を閉じた状態' };
const deeds = { open: '受付を始めました', close: '受付を閉じました' };

/** `tenken round open|close PLAN FISCALYEAR`: 0, also where it was so already; 2 for wrong use or a no. */
export async function runRound(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: changingOptions });
  const answering: Answering = { isJson: values.json, output };
  const [move, plan, fiscalYear, ...more] = positionals;
  const isMove = move === 'open' || move === 'close';
  if (!isMove || plan === undefined || fiscalYear === undefined || more.length > 0)
    return refuse(answering, 'usage', usage);
  const entered = await enterRound({ ...values, plan, fiscalYear }, answering, shell);
  if (!entered) return 2;
  const { callApi, place } = entered;
  const before = await callApi({ route: 'readRound', params: { ...place } }, roundSchema);
  if (!before.ok) return refuseFor(answering, before.trouble);
  const isSo = before.value.state === goals[move];
  const name = `「${before.value.definition.name}」${place.fiscalYear}年度`;
  const isDryRun = values['dry-run'];
  if (!isSo && !isDryRun) {
    const moved = await callApi(
      { route: 'moveRound', params: { ...place }, body: { move } },
      roundMoveAnswerSchema,
    );
    if (!moved.ok) return refuseFor(answering, moved.trouble);
  }
  const state = isDryRun ? before.value.state : goals[move];
  const said = isSo
    ? `${name}は、すでに${states[goals[move]]}です。`
    : isDryRun
      ? `${name}は今${states[before.value.state]}です。実行すると、${states[goals[move]]}になります。`
      : `${name}の${deeds[move]}。`;
  tell(answering, { ok: true, dryRun: isDryRun, ...place, state, changed: !isSo && !isDryRun }, [said]);
  return 0;
}
