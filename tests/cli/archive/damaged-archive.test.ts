import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runImport } from '#cli/archive/run-import.ts';
import type { Shell } from '#cli/shell.ts';
import { runIn } from '../installation/an-installation.ts';
import { archiveLines } from './an-archive.ts';
import { archiveText } from './archive-text.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whoever asked anything of it would hear that nobody is there: nothing is sent of a damaged file. */
const nobody: Shell = {
  environment: { TENKEN_AT: 'https://127.0.0.1:65535', TENKEN_TOKEN: 'x' },
  isTerminal: false,
  openBrowser: () => false,
  now: Date.now,
  pause: async () => {},
  chance: () => 0,
};

const whole = archiveText(archiveLines(3));
const lines = whole.trimEnd().split('\n');
const joined = (changed: readonly string[]) => `${changed.join('\n')}\n`;
const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
const bomb = `{"kind":"audit","address":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
const own = '{"__proto__":{"kind":"end"},"constructor":{"prototype":{"kind":"end"}}}';

const damages: [string, string | Uint8Array, string][] = [
  ['one letter changed', whole.replace('窓口 花子', '窓口 華子'), 'changed'],
  ['a line taken out', joined(lines.toSpliced(3, 1)), 'changed'],
  ['a line twice', joined(lines.toSpliced(3, 0, lines[3] ?? '')), 'changed'],
  ['two lines swapped', joined(lines.with(2, lines[3] ?? '').with(3, lines[2] ?? '')), 'changed'],
  ['another hash', whole.replace(/"sha256":"./, '"sha256":"x'), 'changed'],
  ['other counts', whole.replace('"audit":3', '"audit":4'), 'changed'],
  ['cut between lines', joined(lines.slice(0, -1)), 'cutOff'],
  ['cut within a line', whole.slice(0, whole.length - 200), 'lineWrong'],
  ['a line behind the end', `${whole}${lines[2]}\n`, 'moreAfterEnd'],
  ['line ends of another system', whole.replaceAll('\n', '\r\n'), 'changed'],
  ['empty', '', 'noHeader'],
  ['no first line', joined(lines.slice(1)), 'noHeader'],
  ['of a format to come', whole.replace('"format":1', '"format":2'), 'formatUnknown'],
  ['a page of the web', '<!doctype html>\n<title>Sign in</title>\n', 'noHeader'],
  ['no text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0x0a]), 'noHeader'],
  ['NUL bytes', whole.replace('窓口', '\u0000口'), 'lineWrong'],
  [
    'half a character',
    Buffer.concat([Buffer.from(joined(lines.slice(0, 2))), Buffer.from([0xe7, 0x0a])]),
    'lineWrong',
  ],
  ['a line of nothing', joined(lines.toSpliced(2, 0, '')), 'lineWrong'],
  ['a nest of two hundred thousand', joined(lines.toSpliced(2, 0, deep)), 'lineWrong'],
  ['a nest where an address belongs', joined(lines.toSpliced(2, 0, bomb)), 'lineWrong'],
  ['names that objects have', joined(lines.toSpliced(2, 0, own)), 'lineWrong'],
  ['a line without an end', `${lines[0]}\n${'x'.repeat(9_000_000)}`, 'lineWrong'],
  [
    'a line of another municipality',
    joined(lines.with(3, (lines[3] ?? '').replace('"municipality":"isehara"', '"municipality":"betsu-shi"'))),
    'otherMunicipality',
  ],
];

test.each(damages)('%s: nothing is sent, and why is said', async (_, content, code) => {
  const file = path.join(folder, 'damaged.jsonl');
  writeFileSync(file, content);
  const told = await runIn(nobody, runImport, [file]);
  expect([told.code, told.out, told.complaint]).toEqual([
    1,
    '',
    expect.stringMatching(/何も取り込んでいません。$/),
  ]);
  const { ok, ...facts } = JSON.parse((await runIn(nobody, runImport, [file, '--json'])).out);
  expect([ok, facts.code, facts.message]).toEqual([false, code, expect.stringMatching(/。$/)]);
  expect(told.complaint.length).toBeLessThan(file.length + 150);
});

test.each([
  ['that is not there', 'ない.jsonl'],
  ['that is a folder', 'folder'],
])('a file %s is unreadable', async (_, name) => {
  mkdirSync(path.join(folder, 'folder'), { recursive: true });
  const { code, out } = await runIn(nobody, runImport, [path.join(folder, name), '--json']);
  expect([code, JSON.parse(out).code]).toEqual([2, 'unreadable']);
});

test('a whole file goes on to the installation', async () => {
  const file = path.join(folder, 'whole.jsonl');
  writeFileSync(file, whole);
  const { code, out } = await runIn(nobody, runImport, [file, '--json']);
  expect([code, JSON.parse(out).code]).toEqual([2, 'unreachable']);
});
