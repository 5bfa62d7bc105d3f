import { strToU8, zipSync } from 'fflate';
import { openXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import { firstWorksheet, opened, richPackage, sampleWorkbook } from './rich-package.ts';

describe('opening a workbook', () => {
  test('what was made is read again', () => {
    const made = sampleWorkbook();
    const { workbook } = opened(createWorkbook(made));
    expect(workbook.worksheets).toEqual(made.worksheets);
    expect(workbook.names).toEqual(made.names);
    expect(workbook.styles[1]).toMatchObject(made.styles[1] ?? {});
    expect(workbook.styles[2]).toMatchObject(made.styles[2] ?? {});
  });

  test('another library reads the same values from what was made', async () => {
    const { sheets } = await openXlsx(createWorkbook(sampleWorkbook()));
    expect(sheets.map(({ name }) => name)).toEqual(['様式', '一覧 二']);
    expect(sheets[0]?.rows[0]?.[0]).toBe('見出し\n二行目 <&>');
    expect(sheets[0]?.rows[5]?.[1]).toBe(5);
  });

  test('what another library wrote is read', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '一',
          rows: [
            ['文', 1.5, true, null],
            ['_x000D_', '𠮷野家', -3, ''],
          ],
        },
      ],
    });
    const { cells } = firstWorksheet(opened(bytes).workbook);
    expect(['0,0', '0,1', '0,2', '1,1', '1,2'].map((key) => cells.get(key)?.value)).toEqual([
      '文',
      1.5,
      true,
      '𠮷野家',
      -3,
    ]);
  });

  test('built-in names are not listed', () => {
    expect(opened(richPackage()).workbook.names.map(({ name }) => name)).toEqual(['total']);
  });
});

test('a protected worksheet says whether a password holds it', () => {
  const [free, held] = opened(richPackage()).workbook.worksheets;
  expect([free?.isProtected, free?.hasPassword]).toEqual([false, undefined]);
  expect([held?.isProtected, held?.hasPassword]).toEqual([true, true]);
});

describe('a file that cannot be opened', () => {
  const refusal = (bytes: Uint8Array) => {
    const result = openWorkbook(bytes, 'x.xlsx');
    return result.ok ? undefined : result.refusal;
  };
  const compound = (entry: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [...`${entry}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024,
    );
    return bytes;
  };

  test('text, nothing at all and another package are no workbook', () => {
    expect(refusal(strToU8('a,b,c'))).toEqual({ code: 'notAWorkbook' });
    expect(refusal(new Uint8Array())).toEqual({ code: 'notAWorkbook' });
    expect(refusal(zipSync({ 'a.txt': strToU8('a') }))).toEqual({ code: 'notAWorkbook' });
  });

  test('an encrypted file and an old one are named as such', () => {
    expect(refusal(compound('EncryptedPackage'))).toEqual({ code: 'encrypted' });
    expect(refusal(compound('Workbook'))).toEqual({ code: 'legacyFormat', format: 'xls' });
  });

  test('a file cut off anywhere is refused and never throws', () => {
    const whole = richPackage();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(refusal(whole.slice(0, Math.floor(whole.length * share)))).toEqual({ code: 'damaged' });
    }
  });

  test('a package that expands beyond measure is refused before it is inflated', () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('a') });
    // The directory tells how large an entry will be; making one that large would take longer than the test may.
    const directory = bomb.findIndex((_, at) =>
      [0x50, 0x4b, 1, 2].every((byte, index) => bomb[at + index] === byte),
    );
    new DataView(bomb.buffer).setUint32(directory + 24, 310_000_000, true);
    expect(refusal(bomb)).toMatchObject({ code: 'tooLarge', what: 'expansion' });
  });

  test('a package with thousands of entries is refused', () => {
    const files = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`f${index}`, strToU8('')]));
    expect(refusal(zipSync(files))).toMatchObject({ code: 'tooLarge', what: 'entries' });
  });

  test('a document type in a part makes the file damaged', () => {
    const rels =
      '<!DOCTYPE x [<!ENTITY a "aa">]><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    expect(refusal(zipSync({ '_rels/.rels': strToU8(rels) }))).toEqual({ code: 'damaged' });
  });
});
