import { parseArgs } from 'node:util';
import { type Answering, refuse } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { changingOptions } from '#cli/installation/enter-installation.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { enterRound } from './enter-round.ts';
import { moveWords } from './read-move.ts';
import { dayOptions, runCalendar } from './run-calendar.ts';
import { runMove } from './run-move.ts';
import { runNext } from './run-next.ts';

const options = {
  ...changingOptions,
  ...dayOptions,
  place: { type: 'string' },
  was: { type: 'string' },
  is: { type: 'string' },
} as const;

/** `tenken round MOVE|next|calendar PLAN FISCALYEAR …`: 0; 1 where something is unfinished; 2 for wrong use or a no. */
export async function runRound(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const answering: Answering = { isJson: values.json, output };
  const [written, plan, fiscalYear, ...rest] = positionals;
  const word = findWord(written);
  const isOther = word === 'next' || word === 'calendar';
  if (!word || plan === undefined || fiscalYear === undefined || (isOther && rest.length > 0))
    return refuse(answering, 'usage', usageOf('round'));
  const entered = await enterRound({ ...values, plan, fiscalYear }, answering, shell);
  if (!entered) return 2;
  const asked = { callApi: entered.callApi, place: entered.place, isDryRun: values['dry-run'] };
  if (word === 'next') return runNext(asked, answering);
  if (word === 'calendar') return runCalendar(asked, values, answering);
  return runMove(asked, { word, rest, erratum: values }, answering);
}

function findWord(written: string | undefined): keyof typeof moveWords | 'next' | 'calendar' | undefined {
  if (written === 'next' || written === 'calendar') return written;
  const words = Object.keys(moveWords) as (keyof typeof moveWords)[];
  return words.find((word) => word === written);
}
