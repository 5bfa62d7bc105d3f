import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { newWorkbook, newWorksheet } from '#local/workbook-host/codec/new-worksheet.ts';
import { type OpenedWorkbook, openWorkbook } from '#local/workbook-host/codec/open-workbook.ts';
import type { WorkbookData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';

/** Opens a file of the tests' own making, or says why not. */
export function opened(bytes: Uint8Array): Extract<OpenedWorkbook, { ok: true }> {
  const result = openWorkbook(bytes, 'book.xlsx');
  if (!result.ok) throw new Error(result.refusal.code);
  return result;
}

export function firstWorksheet(workbook: WorkbookData): WorksheetData {
  const [worksheet] = workbook.worksheets;
  if (!worksheet) throw new Error('no worksheet');
  return worksheet;
}

/** A workbook with what an office's workbook has: styles, merged cells, a protected second worksheet, a name. */
export function sampleWorkbook(): WorkbookData {
  const sheet = newWorksheet('様式', 1);
  const other = newWorksheet('一覧 二', 2);
  const workbook = newWorkbook('book.xlsx', [sheet, other]);
  workbook.styles.push(
    {
      numberFormat: 'General',
      fontName: 'ＭＳ 明朝',
      fontSize: 10.5,
      bold: true,
      fill: '#FFEEAA',
      locked: false,
    },
    {
      numberFormat: 'yyyy/m/d',
      wrap: true,
      vertical: 'top',
      border: { top: { style: 'thin' } },
      locked: true,
    },
    { numberFormat: 'General', rotation: 255, horizontal: 'center', locked: true },
  );
  sheet.cells.set('0,0', { value: '見出し\n二行目 <&>', style: 1 });
  sheet.cells.set('2,1', { value: 45_000, style: 2 });
  sheet.cells.set('3,1', { value: true, style: 0 });
  sheet.cells.set('4,1', { value: 6, formula: '=SUM(B6:B8)', style: 0 });
  for (const row of [5, 6, 7]) sheet.cells.set(`${row},1`, { value: row, style: 0 });
  other.cells.set('0,0', { value: 6, formula: "='様式'!B5", style: 3 });
  other.isProtected = true;
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
  sheet.columnWidths.set(1, 200);
  sheet.rowHeights.set(0, 60);
  workbook.names.push({ name: 'total', formula: "='様式'!$B$5", visible: true });
  return workbook;
}

/** The sample as Excel might have saved it: with parts and elements that the host does not know. */
export function richPackage(): Uint8Array {
  const parts = unzipSync(createWorkbook(sampleWorkbook()));
  const edit = (name: string, change: (xml: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  edit('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '</worksheet>',
      '<phoneticPr fontId="0"/><conditionalFormatting sqref="B6:B8"><cfRule type="expression" priority="1"><formula>B6&gt;5</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B6:B8 D9"><formula1>$A$6:$A$8</formula1></dataValidation></dataValidations>' +
        '<pageSetup paperSize="9" orientation="landscape"/><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks></worksheet>',
    ),
  );
  edit('xl/worksheets/sheet2.xml', (xml) =>
    xml.replace(
      /<sheetProtection[^>]*>/,
      '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="AAAA" spinCount="100000" sheet="1"/>',
    ),
  );
  edit('xl/workbook.xml', (xml) =>
    xml.replace(
      '<definedNames>',
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'様式'!$A$1:$D$9</definedName>`,
    ),
  );
  parts['docProps/odd.bin'] = strToU8('kept as it is');
  edit('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', '<Default Extension="bin" ContentType="application/octet-stream"/></Types>'),
  );
  return zipSync(parts);
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
