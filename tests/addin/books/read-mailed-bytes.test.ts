import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readMailedBytes } from '#addin/books/read-mailed-bytes.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { bookBytes } from '../../journeys/book-bytes.ts';

const read = (bytes: Uint8Array, name = 'book.xlsx') => readMailedBytes(bytes, name, examplePlan);
const book = bookBytes('市民協働課');

/** The container of old and of encrypted workbooks, with one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 1024);
  return bytes;
}

test('a department’s workbook is read with its forms', () => {
  const answer = read(book);
  expect(answer.ok && answer.file.forms.length).toBeGreaterThan(0);
});

test.each<[string, Uint8Array, string, string]>([
  ['half of a file', book.slice(0, book.length / 2), 'book.xlsx', 'damaged'],
  ['a list of values', new TextEncoder().encode('№,事業名\n1,講座\n'), 'book.csv', 'textFile'],
  ['an old workbook', compound('Workbook'), 'book.xls', 'oldFormat'],
  ['a workbook with a password', compound('EncryptedPackage'), 'book.xlsx', 'encrypted'],
  [
    'another kind of package',
    zipSync({ 'word/document.xml': new Uint8Array(8) }),
    'book.docx',
    'notAWorkbook',
  ],
  ['nothing at all', new Uint8Array(), 'book.xlsx', 'notAWorkbook'],
])('%s is named for what it is', (_what, bytes, name, code) => {
  expect(read(bytes, name)).toEqual({ ok: false, code });
});

test('a file that unpacks to far more than it is large is not unpacked', () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(101_000_000) }, { level: 1 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(read(bomb)).toEqual({ ok: false, code: 'tooLarge' });
});
