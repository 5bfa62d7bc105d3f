import { columnName } from '#domain/grid/address.ts';
import type { FilledTable } from '#domain/plan-workbook/write-tables.ts';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { readText, writeText } from '#local/workbook-host/codec/package-text.ts';
import { quotedName } from '#local/workbook-host/codec/quoted-name.ts';
import { readPackage, writePackage } from '#local/workbook-host/codec/zip-package.ts';
import { type DrawnBook, drawBook } from './draw-book.ts';
import { drawColumns, drawHelp } from './draw-help.ts';
import { drawItems } from './draw-items.ts';
import { drawRules } from './draw-rules.ts';
import { drawTable } from './draw-table.ts';
import { listName } from './list-validation.ts';
import { tableName } from './table-name.ts';
import { withExtras } from './worksheet-extras.ts';

/** A definition's tables as an .xlsx file. */
export function planWorkbookBytes(planName: string, tables: readonly FilledTable[]): Uint8Array {
  const book = drawBook('計画定義.xlsx');
  drawHelp(book, planName, tables);
  for (const [index, table] of tables.entries()) {
    const draw = table.spec.layout === 'items' ? drawItems : drawTable;
    draw(book, table, index + 1);
  }
  drawColumns(book);
  drawRules(book);
  addListNames(book, tables);
  addPrintTitles(book);
  return withAllExtras(createWorkbook(book.workbook), book);
}

/** Lists to choose from follow the tables' columns, so that they grow with them. */
function addListNames({ workbook }: DrawnBook, tables: readonly FilledTable[]): void {
  for (const { spec } of tables) {
    if (spec.namesIn === undefined) continue;
    const formula = `=${tableName(spec.worksheet)}[${spec.namesIn}]`;
    workbook.names.push({ name: listName(spec.worksheet), formula, visible: true });
  }
}

function addPrintTitles({ workbook, worksheets }: DrawnBook): void {
  for (const { worksheet, extras } of worksheets) {
    if (!extras.printed) continue;
    const { row, columns } = extras.printed;
    const name = quotedName(worksheet.name);
    const left = columns === 0 ? '' : `${name}!$A:$${columnName(columns - 1)},`;
    const formula = `=${left}${name}!$${row + 1}:$${row + 1}`;
    workbook.names.push({ name: '_xlnm.Print_Titles', formula, visible: true, worksheetId: worksheet.id });
  }
}

/** The codec numbers the parts in the order of the worksheets. */
function withAllExtras(bytes: Uint8Array, { worksheets }: DrawnBook): Uint8Array {
  const parts = readPackage(bytes);
  for (const [index, { extras }] of worksheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = readText(parts, part);
    if (xml !== undefined) writeText(parts, part, withExtras(xml, extras));
  }
  return writePackage(parts);
}
