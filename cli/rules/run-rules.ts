import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { catalogue } from '#domain/rules/catalogue.ts';
import { examplesOfRules } from '#domain/rules/examples-of-rules.ts';
import { findings as en } from '#domain/words/en/findings.ts';
import { findings as ja } from '#domain/words/ja/findings.ts';
import { rulesPage } from './rules-page.ts';

/** `tenken rules`: the catalogue of checks, as the page of the manual or, with `--json`, for programs. */
export function runRules(args: string[], output: CommandOutput): number {
  if (args.some((one) => one !== '--json')) {
    output.complain(usageOf('rules'));
    return 2;
  }
  output.print(
    args.includes('--json') ? JSON.stringify(catalogue.map(described), undefined, 2) : rulesPage(),
  );
  return 0;
}

function described({ id, reads, severity }: (typeof catalogue)[number]) {
  const worded = ({ name, why, cure }: (typeof ja)[typeof id]) => ({ name, why, cure });
  return { id, reads, severity, ja: worded(ja[id]), en: worded(en[id]), examples: examplesOfRules[id] };
}
