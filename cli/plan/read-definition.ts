import type { CommandOutput } from '#cli/command-output.ts';
import { readText } from '#cli/read-text.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { asShown, type DefinitionProblem } from './definition-problem.ts';
import { parseJson } from './parse-json.ts';
import { readWorkbookDefinition } from './workbook/read-workbook-definition.ts';

export type ReadDefinition =
  | { ok: true; plan: PlanDefinition; advice: DefinitionProblem[] }
  | { ok: false; problems: DefinitionProblem[] };

/** The plan definition in a file, or what is wrong with it; where the file cannot be read, says so and gives nothing. */
export function readDefinition(file: string, output: CommandOutput): ReadDefinition | undefined {
  if (/\.xls[bmx]?$/i.test(file)) return readWorkbookDefinition(file, output);
  const text = readText(file, output);
  return text === undefined ? undefined : readJson(text);
}

function readJson(text: string): ReadDefinition {
  const content = parseJson(text);
  if (!content.ok) {
    const { line } = content;
    return {
      ok: false,
      problems: [asShown({ code: 'notJson', place: '', ...(line === undefined ? {} : { line }) })],
    };
  }
  const parsed = parseDefinition(withoutSchemaAddress(content.value));
  return parsed.ok
    ? { ...parsed, advice: parsed.advice.map((one) => asShown(one)) }
    : { ok: false, problems: parsed.problems.map((one) => asShown(one)) };
}

/** `"$schema"` tells an editor how to help; it says nothing about the plan. */
function withoutSchemaAddress(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || !('$schema' in content)) return content;
  const { $schema: _, ...definition } = content;
  return definition;
}
