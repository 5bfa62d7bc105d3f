import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { newWorksheet } from '#local/workbook-host/codec/new-worksheet.ts';
import { saveWorkbook } from '#local/workbook-host/codec/save-workbook.ts';
import { shiftRows } from '#local/workbook-host/grid/shift-rows.ts';
import type { TableData } from '#local/workbook-host/model/workbook-data.ts';
import { openXmlErrors } from '../../../open-xml-errors.ts';
import { firstWorksheet, opened, partsOf, richPackage, sampleWorkbook } from './rich-package.ts';

const customXml = {
  id: '{11111111-2222-3333-4444-555555555555}',
  namespaceUri: 'urn:x:1',
  xml: '<x xmlns="urn:x:1">日本</x>',
};

describe('saving', () => {
  test('a workbook that nobody touched is the same part by part', () => {
    const source = richPackage();
    const book = opened(source);
    expect(partsOf(saveWorkbook(book.workbook, book.source))).toEqual(partsOf(source));
  });

  test('only the written cell, the name and the custom part differ', async () => {
    const source = richPackage();
    const book = opened(source);
    firstWorksheet(book.workbook).cells.set('0,0', { value: '=書いた\n文', style: 1 });
    book.workbook.names.push({ name: 'own.a.b', formula: "='様式'!$A$1:$D$1", visible: false });
    book.workbook.customXmlParts.push(customXml);
    const saved = saveWorkbook(book.workbook, book.source);
    const [before, after] = [partsOf(source), partsOf(saved)];
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ].sort(),
    );
    const withoutCell = (xml = '') => xml.replace(/<c r="A1".*?<\/c>/s, '');
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(withoutCell(after[sheet])).toBe(withoutCell(before[sheet]));
    expect(await openXmlErrors(saved)).toEqual([]);
    const again = opened(saved).workbook;
    expect(firstWorksheet(again).cells.get('0,0')).toEqual({ value: '=書いた\n文', style: 1 });
    expect(again.names).toEqual(book.workbook.names);
    expect(again.customXmlParts).toEqual([customXml]);
  });

  test('a custom part is replaced and taken out again', () => {
    const book = opened(createWorkbook({ ...sampleWorkbook(), customXmlParts: [customXml] }));
    book.workbook.customXmlParts = [{ ...customXml, xml: '<x xmlns="urn:x:1">二</x>' }];
    const changed = opened(saveWorkbook(book.workbook, book.source));
    expect(changed.workbook.customXmlParts).toEqual(book.workbook.customXmlParts);
    changed.workbook.customXmlParts = [];
    const without = partsOf(saveWorkbook(changed.workbook, changed.source));
    expect(Object.keys(without).filter((name) => name.includes('customXml'))).toEqual([]);
    expect(without['[Content_Types].xml']).not.toContain('customXml');
  });

  test('new formats are added behind the known ones and the schema holds', async () => {
    const book = opened(richPackage());
    const count = book.workbook.styles.length;
    book.workbook.styles.push({
      ...(book.workbook.styles[2] ?? { numberFormat: 'General', locked: true }),
      fill: '#DDEEFF',
      numberFormat: '0.0"回"',
    });
    firstWorksheet(book.workbook).cells.set('2,1', { value: 3, style: count });
    firstWorksheet(book.workbook).cells.set('9,9', { value: '=文字', style: 0, quotePrefix: true });
    const saved = saveWorkbook(book.workbook, book.source);
    expect(await openXmlErrors(saved)).toEqual([]);
    const again = opened(saved).workbook;
    const { cells } = firstWorksheet(again);
    expect(again.styles[cells.get('2,1')?.style ?? 0]).toEqual(book.workbook.styles[count]);
    expect(cells.get('9,9')).toMatchObject({ value: '=文字', quotePrefix: true });
  });

  test('a worksheet and a table are added, resized and filtered', async () => {
    const book = opened(richPackage());
    const added = newWorksheet('表', 9);
    const table: TableData = {
      id: '1',
      name: '一覧',
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      columns: [
        { id: 1, name: '№' },
        { id: 2, name: '二行の\n見出し' },
      ],
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      hasFilterButtons: true,
      filters: new Map(),
    };
    added.tables.push(table);
    added.cells.set('0,0', { value: '№', style: 0 });
    added.cells.set('0,1', { value: '二行の\n見出し', style: 0 });
    added.frozen = { rows: 1, columns: 0 };
    added.columnWidths.set(1, 300);
    book.workbook.worksheets.push(added);
    const first = saveWorkbook(book.workbook, book.source);
    expect(await openXmlErrors(first)).toEqual([]);
    const again = opened(first);
    const copy = again.workbook.worksheets[2];
    expect(copy).toEqual({ ...added, id: copy?.id });
    const [own] = copy?.tables ?? [];
    if (!own) throw new Error('the table is gone');
    own.area = { ...own.area, rows: 5, columns: 3 };
    own.columns.push({ id: 3, name: '追加' });
    copy?.cells.set('0,2', { value: '追加', style: 0 });
    own.filters.set(0, { filterOn: 'Values', values: ['1', ''] });
    const second = saveWorkbook(again.workbook, again.source);
    expect(await openXmlErrors(second)).toEqual([]);
    expect(opened(second).workbook.worksheets[2]?.tables).toEqual([own]);
  });

  test('a worksheet that is taken out leaves the names of the others alone', async () => {
    const book = opened(richPackage());
    book.workbook.worksheets.pop();
    const saved = saveWorkbook(book.workbook, book.source);
    expect(opened(saved).workbook.worksheets.map(({ name }) => name)).toEqual(['様式']);
    expect(partsOf(saved)['xl/workbook.xml']).toContain('Print_Area');
    expect(await openXmlErrors(saved)).toEqual([]);
  });
});

describe('saving after rows were inserted', () => {
  test('everything that names a row moves along', async () => {
    const book = opened(richPackage());
    shiftRows(book.workbook, firstWorksheet(book.workbook), {
      axis: 'rows',
      kind: 'insert',
      at: 5,
      count: 2,
    });
    const saved = saveWorkbook(book.workbook, book.source);
    const parts = partsOf(saved);
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<conditionalFormatting sqref="B8:B10">');
    expect(sheet).toContain('<formula>B8&gt;5</formula>');
    expect(sheet).toContain('sqref="B8:B10 D11"');
    expect(sheet).toContain('<formula1>$A$8:$A$10</formula1>');
    expect(sheet).toContain('<brk id="10"');
    expect(parts['xl/workbook.xml']).toContain("'様式'!$A$1:$D$11");
    expect(parts['xl/worksheets/sheet2.xml']).toContain('hashValue="AAAA"');
    expect(await openXmlErrors(saved)).toEqual([]);
    const { cells } = firstWorksheet(opened(saved).workbook);
    expect(cells.get('4,1')?.formula).toBe('=SUM(B8:B10)');
    expect(cells.get('9,1')?.value).toBe(7);
  });

  test('deleted rows take their validations with them', async () => {
    const book = opened(richPackage());
    shiftRows(book.workbook, firstWorksheet(book.workbook), {
      axis: 'rows',
      kind: 'delete',
      at: 5,
      count: 4,
    });
    const saved = saveWorkbook(book.workbook, book.source);
    const sheet = partsOf(saved)['xl/worksheets/sheet1.xml'];
    expect(sheet).not.toContain('dataValidation');
    expect(sheet).not.toContain('conditionalFormatting');
    expect(firstWorksheet(opened(saved).workbook).cells.get('4,1')?.formula).toBe('=SUM(#REF!)');
    expect(await openXmlErrors(saved)).toEqual([]);
  });
});

describe('any text and number', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('=1+1', '+x', '-', '@', '_x000D_', ' 前後 ', '\u0000\uFFFF', '\uD800', 'a\tb\nc'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
  );
  test('survives saving and opening', () => {
    const key = fc.tuple(fc.nat(60), fc.nat(30)).map(([row, column]) => `${row},${column}`);
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 12 }), (written) => {
        const book = opened(richPackage());
        const { cells } = firstWorksheet(book.workbook);
        for (const [at, one] of Object.entries(written))
          cells.set(at, { value: one, style: cells.get(at)?.style ?? 0 });
        const again = firstWorksheet(opened(saveWorkbook(book.workbook, book.source)).workbook);
        for (const [at, one] of Object.entries(written)) {
          const expected = typeof one === 'string' ? one.replaceAll('\r\n', '\n') : one;
          expect(again.cells.get(at)?.value).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
