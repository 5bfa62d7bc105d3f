import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { openInstallation } from '#cli/installation/open-installation.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import { mayWrite, writeText } from '#cli/write-new-file.ts';
import { checkManifest } from './check-manifest.ts';
import { describeProblem } from './describe-problem.ts';
import { fetchManifest } from './fetch-manifest.ts';

const usage = usageOf('manifest fetch');

/** `tenken manifest fetch [OUT.xml]`: the deployment's own, checked. 0, 1 where a rule does not hold, 2. */
export async function runFetch(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      at: { type: 'string' },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const answering: Answering = { isJson: values.json, output };
  const [file, ...more] = positionals;
  if (more.length > 0) return refuse(answering, 'usage', usage);
  if (file !== undefined && !mayWrite(file, values.force, answering)) return 2;
  const installation = await openInstallation(values.at ?? shell.environment.TENKEN_AT);
  if (!installation.ok) return refuseFor(answering, installation.trouble);
  const manifest = await fetchManifest(installation.value);
  if (!manifest.ok) return refuseFor(answering, manifest.trouble);
  const problems = checkManifest(manifest.value).map((one) => ({ ...one, message: describeProblem(one) }));
  if (problems.length > 0) {
    tell(
      answering,
      { ok: false, problems },
      problems.map(({ message }) => message),
    );
    return 1;
  }
  if (file !== undefined && !writeText(file, manifest.value, answering)) return 2;
  tell(answering, { ok: true, ...(file === undefined ? { manifest: manifest.value } : { file }) }, [
    file === undefined ? manifest.value.trimEnd() : `${file} に書き出しました。`,
  ]);
  return 0;
}
