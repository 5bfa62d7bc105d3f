import { readFileSync } from 'node:fs';
import type { CommandOutput } from './command-output.ts';

/** The file's bytes; where it cannot be read, says so and gives nothing. */
export function readBytes(file: string, output: CommandOutput): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    output.complain(
      isMissing
        ? `${file} がありません。ファイルの名前と場所を確かめてください。`
        : `${file} を読めません。ファイルかどうか、開く権限があるかを確かめてください。`,
    );
    return undefined;
  }
}
