import { existsSync, writeFileSync } from 'node:fs';
import { type Answering, refuse } from './answering.ts';

/** Whether the file may be written; nothing is overwritten unless somebody said so. */
export function mayWrite(file: string, isForced: boolean, answering: Answering): boolean {
  if (isForced || !existsSync(file)) return true;
  const message = `${file} はすでにあります。書き換えてよければ --force を付けてください。`;
  refuse(answering, 'fileExists', message);
  return false;
}

/** Where it cannot be written, says so. */
export function writeText(file: string, text: string, answering: Answering): boolean {
  try {
    writeFileSync(file, text);
    return true;
  } catch {
    refuse(answering, 'fileUnwritable', `${file} に書けません。フォルダーと権限を確かめてください。`);
    return false;
  }
}
