import type { CommandOutput } from '#cli/command-output.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type NextRound, openNextRound } from '#domain/round/open-next-round.ts';
import { isToConfirm } from '#domain/round/round-note.ts';
import { nextRound } from '#domain/words/ja/next-round.ts';
import { isRoundProblem, sayRoundNote, sayRoundProblem } from '#domain/words/round-words.ts';
import { asShown, type DefinitionProblem } from './definition-problem.ts';
import { readChanges } from './read-changes.ts';
import { readDefinition } from './read-definition.ts';

export interface NextYear {
  /** Absent where a file or a change does not hold. */
  plan?: PlanDefinition;
  moved: string[];
  toConfirm: string[];
  /** `file`: which one to mend; absent for the new definition. */
  problems: (DefinitionProblem & { file?: string })[];
}

/** The next year's definition out of the files; where one cannot be read, says so and gives nothing. */
export function makeNextYear(
  file: string,
  changesFile: string | undefined,
  output: CommandOutput,
): NextYear | undefined {
  const read = readDefinition(file, output);
  if (!read) return undefined;
  if (!read.ok) return broken(read.problems, file);
  const changes =
    changesFile === undefined ? { ok: true as const, changes: [] } : readChanges(changesFile, output);
  if (!changes) return undefined;
  if (!changes.ok) return broken(changes.problems, changesFile ?? file);
  const next = openNextRound(read.plan, changes.changes);
  return next.ok ? worded(next) : misfit(next.problems, file, changesFile ?? file);
}

/** In words, for whoever opens the round. */
export function worded({ plan, notes, toMend }: Extract<NextRound, { ok: true }>): NextYear {
  const say = (list: typeof notes) => list.map((note) => sayRoundNote(nextRound, note));
  return {
    plan,
    moved: say(notes.filter((note) => !isToConfirm(note))),
    toConfirm: say(notes.filter(isToConfirm)),
    problems: toMend.map((one) => asShown(one)),
  };
}

type Misfits = Extract<NextRound, { ok: false }>['problems'];

function misfit(problems: Misfits, file: string, changesFile: string): NextYear {
  const found = problems.map((one) => {
    const problem: DefinitionProblem = isRoundProblem(nextRound, one)
      ? { place: one.place, code: one.code, severity: 'blocks', sentence: sayRoundProblem(nextRound, one) }
      : asShown(one);
    return { ...problem, file: one.place.startsWith('changes[') ? changesFile : file };
  });
  return { moved: [], toConfirm: [], problems: found };
}

/** Problems of one file, for which there is no definition. */
export function broken(problems: readonly DefinitionProblem[], file: string): NextYear {
  return { moved: [], toConfirm: [], problems: problems.map((one) => ({ ...one, file })) };
}
