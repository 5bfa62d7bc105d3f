// The report's worksheets, laid out beforehand, as exceljs writes them: `node report-by-exceljs.mjs REPORT.json`.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const { worksheets } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const start = performance.now();
const workbook = new ExcelJS.Workbook();
for (const worksheet of worksheets) draw(workbook.addWorksheet(worksheet.name), worksheet);
await workbook.xlsx.writeBuffer();
const warm = performance.now() - start;
console.log(JSON.stringify({ warm, peak: process.resourceUsage().maxRSS / 1000 }));

function draw(sheet, { columns, rowHeights, cells, merges, rowBreaks, orientation, header, footer }) {
  sheet.columns = columns.map((width) => ({ width }));
  for (const [row, height] of rowHeights) sheet.getRow(row + 1).height = height;
  for (const { row, column, value, style } of cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = value;
    cell.style = style;
  }
  for (const { startRow, startCol, endRow, endCol } of merges)
    sheet.mergeCells(startRow + 1, startCol + 1, endRow + 1, endCol + 1);
  for (const row of rowBreaks) sheet.getRow(row + 1).addPageBreak();
  sheet.pageSetup = { paperSize: 9, orientation };
  sheet.headerFooter = { oddHeader: header, oddFooter: footer };
}
