import type { CommandOutput } from '#cli/command-output.ts';
import { readText } from '#cli/read-text.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import type { DefinitionAnswer } from './definition-answer.ts';
import { asShown } from './definition-problem.ts';
import { parseJson } from './parse-json.ts';
import { readWorkbookDefinition } from './workbook/read-workbook-definition.ts';

/** The plan definition in a file, or what is wrong with it; where the file cannot be read, says so and gives nothing. */
export function readDefinition(file: string, output: CommandOutput): DefinitionAnswer | undefined {
  if (/\.xls[bmx]?$/i.test(file)) return readWorkbookDefinition(file, output);
  const text = readText(file, output);
  return text === undefined ? undefined : readJson(text);
}

function readJson(text: string): DefinitionAnswer {
  const content = parseJson(text);
  const parsed = content.ok ? parseDefinition(withoutSchemaAddress(content.value)) : content;
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
