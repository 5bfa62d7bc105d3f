import type { CommandOutput } from '#cli/command-output.ts';
import { openNextMoment } from '#domain/round/open-next-moment.ts';
import { nextRound } from '#domain/words/ja/next-round.ts';
import { sayRoundProblem } from '#domain/words/round-words.ts';
import { broken, type NextYear, worded } from './make-next-year.ts';
import { readDefinition } from './read-definition.ts';

/** The definition at the next moment of its year; where the file cannot be read, says so and gives nothing. */
export function makeNextMoment(file: string, output: CommandOutput): NextYear | undefined {
  const read = readDefinition(file, output);
  if (!read) return undefined;
  if (!read.ok) return broken(read.problems, file);
  const next = openNextMoment(read.plan);
  if (next.ok) return worded(next);
  const problems = next.problems.map((one) => ({
    place: one.place,
    code: one.code,
    severity: 'blocks' as const,
    sentence: sayRoundProblem(nextRound, one),
  }));
  return broken(problems, file);
}
