import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Answering, refuse, refusing, tell } from '#cli/answering.ts';
import type { CommandOutput } from '#cli/command-output.ts';
import { usageOf } from '#cli/help/command-help.ts';
import { readText } from '#cli/read-text.ts';
import { mayWrite, writeText } from '#cli/write-new-file.ts';
import { type RenderedManifest, renderManifest } from '#domain/manifest/render-manifest.ts';
import { renderForDeployment } from './render-for-deployment.ts';

const developmentManifest = path.join(import.meta.dirname, '../../manifest.xml');

type Mistake = Extract<RenderedManifest, { ok: false }>['because'];

const words: Record<Mistake, string> = {
  originMalformed:
    '--origin には https:// で始まるホスト名（とポート）だけを書いてください。例：https://tenken.example.jp',
  idMalformed: '--id にはGUIDを書いてください。例：6f6b0f6e-5c3a-4f0b-9c55-3c1d0b0a7e21',
  versionMalformed: '--version には 1.0.0.0 のように、点で区切った1～4個の数を書いてください。',
  appDomainMalformed: 'サインイン先は https:// で始まるホスト名（とポート）だけにしてください。',
  nameMalformed: '--name には125文字以内の名前を書いてください。',
};

const inTheFile =
  '--deployment を付けるときは、--id、--version、--name の代わりに、配備ファイルの manifest に書いてください。';

const options = {
  deployment: { type: 'string' },
  origin: { type: 'string' },
  id: { type: 'string' },
  version: { type: 'string' },
  name: { type: 'string' },
  file: { type: 'string', default: developmentManifest },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** `tenken manifest render [OUT.xml]`: the manifest of a deployment, by its file or by its values; 0, or 2. */
export function runRender(args: string[], output: CommandOutput): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const answering: Answering = { isJson: values.json, output };
  const [out, ...more] = positionals;
  if (more.length > 0) return refuse(answering, 'usage', usageOf('manifest render'));
  if (values.deployment !== undefined && (values.id ?? values.version ?? values.name) !== undefined)
    return refuse(answering, 'usage', inTheFile);
  if (out !== undefined && !mayWrite(out, values.force, answering)) return 2;
  const reading = refusing(answering, 'fileUnreadable');
  const xml = readText(values.file, reading);
  const json = values.deployment === undefined ? '' : readText(values.deployment, reading);
  if (xml === undefined || json === undefined) return 2;
  const rendered =
    values.deployment === undefined ? renderWith(xml, values) : renderForDeployment(json, xml, values.origin);
  if (!rendered.ok) return refuse(answering, 'manifestMalformed', rendered.messages.join('\n'));
  const { manifest } = rendered;
  if (out !== undefined && !writeText(out, manifest, answering)) return 2;
  tell(answering, { ok: true, ...(out === undefined ? { manifest } : { file: out }) }, [
    out === undefined ? manifest.trimEnd() : `${out} に書き出しました。`,
  ]);
  return 0;
}

interface Given {
  origin?: string | undefined;
  id?: string | undefined;
  version?: string | undefined;
  name?: string | undefined;
}

function renderWith(xml: string, { origin = '', id, version, name }: Given) {
  const rendered = renderManifest(xml, {
    origin,
    ...(id === undefined ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    ...(name === undefined ? {} : { name }),
  });
  return rendered.ok ? rendered : { ok: false as const, messages: [words[rendered.because]] };
}
