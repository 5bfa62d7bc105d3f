import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { readText } from '#cli/read-text.ts';
import type { FindServed } from './check-files.ts';
import { checkManifest } from './check-manifest.ts';
import { describeProblem } from './describe-problem.ts';

/** `tenken manifest check FILE`: 0 where every rule holds, 1 where one does not. */
export function runCheck(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    output.complain(usageOf('manifest check'));
    return 2;
  }
  const xml = readText(file, output);
  if (xml === undefined) return 1;
  const problems = checkManifest(xml, servedBeside(file));
  if (values.json) {
    const described = problems.map((problem) => ({ ...problem, message: describeProblem(problem) }));
    output.print(JSON.stringify({ ok: problems.length === 0, problems: described }, null, 2));
  } else if (problems.length === 0) output.print(`${file}：問題はありません。`);
  else output.complain(problems.map((problem) => `${file} ${describeProblem(problem)}`).join('\n'));
  return problems.length === 0 ? 0 : 1;
}

/** In the project's own folder the pages and pictures are at hand; elsewhere only the manifest is looked at. */
function servedBeside(file: string): FindServed | undefined {
  const folder = path.join(path.dirname(file), 'addin');
  if (!existsSync(path.join(folder, 'public'))) return undefined;
  return (address) => {
    const name = address.replace(/^\/addin\//, '');
    const found = [path.join(folder, 'public', name), path.join(folder, name)].find((place) =>
      existsSync(place),
    );
    return found === undefined ? undefined : readFileSync(found);
  };
}
