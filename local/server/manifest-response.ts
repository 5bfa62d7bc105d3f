import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderManifest } from '#domain/manifest/render-manifest.ts';
import { projectFolder } from '../setup/project-folder.ts';

/** The manifest that leads a real Excel on this machine here. */
export function manifestResponse(origin: string): Response {
  const rendered = renderManifest(readFileSync(path.join(projectFolder, 'manifest.xml'), 'utf8'), { origin });
  if (!rendered.ok) throw new Error(`The manifest cannot be rendered: ${rendered.because}`);
  return new Response(rendered.manifest, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
