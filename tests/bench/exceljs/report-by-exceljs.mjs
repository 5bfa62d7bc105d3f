// The same report, laid out alike and written by exceljs: `node report-by-exceljs.mjs REPORT.json LAYOUT.mjs`.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { reportWorkbook } = await import(process.argv[3]);
const start = performance.now();
const workbook = new ExcelJS.Workbook();
for (const worksheet of reportWorkbook(report).sheets) draw(workbook.addWorksheet(worksheet.name), worksheet);
await workbook.xlsx.writeBuffer();
const warm = performance.now() - start;
console.log(JSON.stringify({ warm, peak: process.resourceUsage().maxRSS / 1000 }));

function draw(sheet, { columns, rowDefs, cells, merges, rowBreaks, pageSetup, headerFooter }) {
  sheet.columns = columns.map(({ width }) => ({ width }));
  for (const [row, { height }] of rowDefs) sheet.getRow(row + 1).height = height;
  for (const [place, { value, richText, style }] of cells) {
    const [row, column] = place.split(',').map(Number);
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = richText ? { richText } : value;
    cell.style = styleOf(style);
  }
  for (const { startRow, startCol, endRow, endCol } of merges)
    sheet.mergeCells(startRow + 1, startCol + 1, endRow + 1, endCol + 1);
  for (const row of rowBreaks) sheet.getRow(row + 1).addPageBreak();
  sheet.pageSetup = { paperSize: 9, orientation: pageSetup.orientation };
  sheet.headerFooter = headerFooter;
}

function styleOf({ font, fill, border, alignment, numFmt }) {
  const colour = (one) => (one ? { argb: `FF${one.rgb}` } : undefined);
  const side = (one) => (one ? { style: one.style, color: colour(one.color) } : undefined);
  return {
    font: { ...font, color: colour(font.color) },
    ...(fill ? { fill: { ...fill, fgColor: colour(fill.fgColor) } } : {}),
    ...(border
      ? {
          border: {
            top: side(border.top),
            right: side(border.right),
            bottom: side(border.bottom),
            left: side(border.left),
          },
        }
      : {}),
    alignment: { ...alignment, vertical: alignment.vertical === 'center' ? 'middle' : alignment.vertical },
    ...(numFmt ? { numFmt } : {}),
  };
}
