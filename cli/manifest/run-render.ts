import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandOutput } from '#cli/command-output.ts';
import { readText } from '#cli/read-text.ts';
import { type RenderedManifest, renderManifest } from '#domain/manifest/render-manifest.ts';

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

/** `tenken manifest render`: prints the manifest of a deployment. */
export function runRender(args: string[], output: CommandOutput): number {
  const { values } = parseArgs({
    args,
    options: {
      origin: { type: 'string' },
      id: { type: 'string' },
      version: { type: 'string' },
      name: { type: 'string' },
      file: { type: 'string', default: developmentManifest },
      json: { type: 'boolean', default: false },
    },
  });
  const { origin, id, version, name, file, json } = values;
  const xml = readText(file, output);
  if (xml === undefined) return 1;
  const rendered = renderManifest(xml, {
    origin: origin ?? '',
    ...(id === undefined ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    ...(name === undefined ? {} : { name }),
  });
  if (json)
    output.print(JSON.stringify(rendered.ok ? rendered : { ...rendered, message: words[rendered.because] }));
  else if (rendered.ok) output.print(rendered.manifest.trimEnd());
  else output.complain(words[rendered.because]);
  return rendered.ok ? 0 : 2;
}
