import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fileLines } from '#cli/archive/file-lines.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<Buffer[]> {
  const file = path.join(folder, 'lines');
  writeFileSync(file, content);
  const lines: Buffer[] = [];
  for await (const line of fileLines(file)) lines.push(line);
  return lines;
}

test('the lines together are the file, and each but the last ends with its line feed', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '点', '\u2028', '"') });
  const long = fc.nat(3).map((times) => 'あ'.repeat(times * 30_000));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(text, long), { maxLength: 6 }), async (pieces) => {
      const whole = pieces.join('');
      const lines = await read(whole);
      expect(Buffer.concat(lines).toString()).toBe(whole);
      for (const line of lines.slice(0, -1)) expect(line.indexOf(0x0a)).toBe(line.length - 1);
    }),
    { numRuns: 40 },
  );
});

test('a line without an end is not read to its end', async () => {
  const lines = await read(Buffer.concat([Buffer.from('one\n'), Buffer.alloc(40_000_000, 'x')]));
  expect(lines.map((line) => line.length)).toEqual([4, 0]);
});
