import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { publishedSchema } from '#domain/protocol/published-schema.ts';
import { definitionHelp } from '#domain/words/ja/definition-help.ts';

/** `tenken plan schema`: prints the JSON Schema of a plan definition, as it is published. */
export function runPlanSchema(args: string[], output: CommandOutput): number {
  if (args.length > 0) {
    output.complain(usageOf('plan schema'));
    return 2;
  }
  output.print(publishedText());
  return 0;
}

/** The content of `docs/reference/plan-definition.schema.json`, without its last line break. */
export function publishedText(): string {
  return JSON.stringify(publishedSchema('計画定義', definitionHelp), null, 2);
}
