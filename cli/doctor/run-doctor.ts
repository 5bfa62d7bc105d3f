import { parseArgs } from 'node:util';
import { type Answering, refuse, refuseFor, refusing, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { readOrigin } from '#cli/installation/open-installation.ts';
import { readText } from '#cli/read-text.ts';
import { type Shell, thisShell } from '#cli/shell.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { type Examined, examine } from './examine.ts';

const usage = usageOf('doctor');
const signs = { well: '✓', doubtful: '！', wrong: '✗', unknown: '–' } as const;

/** `tenken doctor`: 0 where all that could be looked at is well, 1 where something is not, 2 for wrong use. */
export async function runDoctor(
  args: string[],
  output: CommandOutput,
  shell: Shell = thisShell(),
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      at: { type: 'string' },
      manifest: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const answering: Answering = { isJson: values.json, output };
  if (positionals.length > 0) return refuse(answering, 'usage', usage);
  const origin = readOrigin(values.at ?? shell.environment.TENKEN_AT);
  if (!origin.ok) return refuseFor(answering, origin.trouble);
  const xml =
    values.manifest === undefined ? '' : readText(values.manifest, refusing(answering, 'fileUnreadable'));
  if (xml === undefined) return 2;
  const manifestFile = values.manifest === undefined ? {} : { manifestFile: { name: values.manifest, xml } };
  const examined = await examine({
    origin: origin.value,
    shell,
    ownRelease: packageFile.version,
    ...manifestFile,
  });
  const ok = examined.every(({ state }) => state !== 'wrong');
  tell(answering, { ok, steps: examined }, [...examined.map(lineOf), '', conclusion(examined)]);
  return ok ? 0 : 1;
}

/** Names are of wide characters only, or of narrow ones only: padded to the widest. */
function lineOf({ state, name, message }: Examined): string {
  const width = [...name].reduce((sum, one) => sum + (one < '\u0100' ? 1 : 2), 0);
  return `${signs[state]}${state === 'doubtful' ? '' : ' '}${name}${' '.repeat(14 - width)}${message}`;
}

function conclusion(examined: readonly Examined[]): string {
  const count = examined.filter(({ state }) => state === 'wrong').length;
  if (count === 0 && examined.some(({ state }) => state === 'doubtful'))
    return 'このまま使えますが、上の ！ を直してください。';
  return count === 0
    ? '問題は見つかりませんでした。'
    : `直すところが${count}つあります。上の ✗ から順に直してください。`;
}
