import type { CommandOutput } from './command-output.ts';
import { readBytes } from './read-bytes.ts';

/** The file's text; where it cannot be read, says so and gives nothing. */
export function readText(file: string, output: CommandOutput): string | undefined {
  const bytes = readBytes(file, output);
  return bytes && new TextDecoder().decode(bytes);
}
