import { catalogue } from '#domain/rules/catalogue.ts';
import { findings } from '#domain/words/ja/findings.ts';
import type { DrawnBook } from './draw-book.ts';
import { rowHeight } from './row-height.ts';

export const rulesWorksheet = '点検の一覧';
/** Where the first rule stands, from 0. */
const firstRow = 2;

/** As a formula: the names, from which the worksheet 点検 lets people choose. */
export const ruleNames = `${rulesWorksheet}!$A$${firstRow + 1}:$A$${firstRow + catalogue.length}`;

/** Every check with what it does unless the plan says otherwise. More names than a cell's own list can hold. */
export function drawRules(book: DrawnBook): void {
  const { worksheet, extras, put } = book.add(rulesWorksheet, [30, 16, 80, 60], '#7F3F3F');
  worksheet.rowHeights.set(0, 34);
  put(0, 0, rulesWorksheet, 'title');
  const headings = ['点検の名称', 'いつもの扱い', 'わけ', '直し方'];
  for (const [column, heading] of headings.entries()) put(1, column, heading, 'optional');
  for (const [index, { id, severity }] of catalogue.entries()) {
    const row = firstRow + index;
    const { name, why, cure } = findings[id];
    const cells = [name, severity === 'blocks' ? '提出を止める' : '確認を促す', why, cure];
    const widths = cells.map((_, at) => worksheet.columnWidths.get(at) ?? 0);
    worksheet.rowHeights.set(row, rowHeight(cells, widths) ?? 24);
    for (const [at, text] of cells.entries()) put(row, at, text, 'help');
  }
  worksheet.frozen = { rows: firstRow, columns: 0 };
  extras.printed = { row: 1, columns: 0 };
}
