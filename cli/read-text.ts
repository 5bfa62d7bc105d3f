import { readFileSync } from 'node:fs';
import type { CommandOutput } from './command-output.ts';

/** The file's text; where it cannot be read, says so and gives nothing. */
export function readText(file: string, output: CommandOutput): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
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
