import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AppFiles } from '#infra/lib/app-stack.ts';

/** In place of the bundle and the built add-in, which take seconds to make. */
export function stubFiles(): AppFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-infra-'));
  writeFileSync(path.join(folder, 'index.mjs'), 'export const handler = () => {};');
  return { functionFolder: folder, addinFolder: folder, manifestXml: readFileSync('manifest.xml', 'utf8') };
}
