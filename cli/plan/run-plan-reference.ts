import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { publishedSchema } from '#domain/protocol/published-schema.ts';
import { definitionHelp } from '#domain/words/ja/definition-help.ts';
import { referencePage } from './reference-page.ts';

/** `tenken plan reference`: prints the page that explains every property of a definition. */
export function runPlanReference(args: string[], output: CommandOutput): number {
  if (args.length > 0) {
    output.complain(usageOf('plan reference'));
    return 2;
  }
  output.print(referenceText());
  return 0;
}

/** The content of `docs/reference/plan-definition.ja.md`, without its last line break. */
export function referenceText(): string {
  return referencePage(publishedSchema('計画定義', definitionHelp));
}
