import { describe, expect, test } from 'vitest';
import { dropBlankCells } from '#local/workbook-host/codec/drop-blank-cells.ts';

const worksheet = (rows: string, rest = '') => `<worksheet><sheetData>${rows}</sheetData>${rest}</worksheet>`;

describe('for reading the texts of a worksheet', () => {
  test('rows and cells with a format only are left out, whatever stands between them stays', () => {
    const rows =
      '<row r="1" s="1" customFormat="1"/><row r="2"><c r="A2" s="1"/><c r="B2" t="s"><v>0</v></c></row>' +
      '<row r="3"> <c r="A3"/> <c r="B3"/> </row><row r="4"><c r="A4" t="inlineStr"><is><t>a</t></is></c></row>';
    expect(dropBlankCells(worksheet(rows))).toBe(
      worksheet(
        '<row r="2"><c r="B2" t="s"><v>0</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>a</t></is></c></row>',
      ),
    );
  });

  test('names that begin alike are not taken for cells', () => {
    const xml = worksheet('', '<cols><col min="1" max="2"/></cols><conditionalFormatting/><rowBreaks/>');
    expect(dropBlankCells(xml)).toBe(xml);
  });

  test('on a protected worksheet blank cells stay: they may be filled in', () => {
    const xml = worksheet('<row r="1"><c r="A1" s="2"/></row>', '<sheetProtection sheet="1"/>');
    expect(dropBlankCells(xml)).toBe(xml);
  });

  test('with a namespace prefix too', () => {
    expect(dropBlankCells('<x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData>')).toBe(
      '<x:sheetData></x:sheetData>',
    );
  });
});
