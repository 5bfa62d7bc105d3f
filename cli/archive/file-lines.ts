import { createReadStream } from 'node:fs';

/** Bytes; the largest definition that the server takes has four million. */
const longestLine = 8_000_000;
const newline = 0x0a;

/**
 * The lines of a file with the byte that ends each, one after the other, so that a file of any size can be read. Only a
 * line feed ends a line: JSON may hold other separators. A line that is too long ends the reading, as an empty one.
 */
export async function* fileLines(file: string): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file)) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      yield Buffer.concat([...begun, bytes.subarray(start, end + 1)]);
      [begun, length, start] = [[], 0, end + 1];
    }
    if (start === bytes.length) continue;
    begun.push(bytes.subarray(start));
    length += bytes.length - start;
    if (length > longestLine) {
      yield Buffer.alloc(0);
      return;
    }
  }
  if (length > 0) yield Buffer.concat(begun);
}
