import { parseArgs } from 'node:util';
import { type Answering, refuse } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { changingOptions } from '#cli/installation/enter-installation.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { enterRound } from './enter-round.ts';
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

/** What is written after the plan and the year: a department or a day. */
const further = {
  ...{ open: 0, close: 0, reopen: 1, 'end-reopening': 1, finalise: 1, correct: 1 },
  ...{ next: 0, calendar: 0 },
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
  const lacksErratum = word === 'correct' && !(values.place && values.was && values.is);
  if (
    !word ||
    plan === undefined ||
    fiscalYear === undefined ||
    rest.length !== further[word] ||
    lacksErratum
  )
    return refuse(answering, 'usage', usageOf('round'));
  const entered = await enterRound({ ...values, plan, fiscalYear }, answering, shell);
  if (!entered) return 2;
  const asked = { callApi: entered.callApi, place: entered.place, isDryRun: values['dry-run'] };
  if (word === 'next') return runNext(asked, answering);
  if (word === 'calendar') return runCalendar(asked, values, answering);
  return runMove(asked, { word, given: rest[0], erratum: values }, answering);
}

function findWord(written: string | undefined): keyof typeof further | undefined {
  const words = Object.keys(further) as (keyof typeof further)[];
  return words.find((word) => word === written);
}
