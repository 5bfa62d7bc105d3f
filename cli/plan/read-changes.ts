import type { CommandOutput } from '#cli/command-output.ts';
import { readText } from '#cli/read-text.ts';
import { parseRoundChanges } from '#domain/protocol/round-changes-schema.ts';
import type { RoundChange } from '#domain/round/round-change.ts';
import { asShown, type DefinitionProblem } from './definition-problem.ts';
import { parseJson } from './parse-json.ts';

type ReadChanges = { ok: true; changes: RoundChange[] } | { ok: false; problems: DefinitionProblem[] };

/** The changes in a file, or what is wrong with them; where the file cannot be read, says so and gives nothing. */
export function readChanges(file: string, output: CommandOutput): ReadChanges | undefined {
  const text = readText(file, output);
  if (text === undefined) return undefined;
  const content = parseJson(text);
  const parsed = content.ok ? parseRoundChanges(content.value) : content;
  return parsed.ok ? parsed : { ok: false, problems: parsed.problems.map((one) => asShown(one)) };
}
