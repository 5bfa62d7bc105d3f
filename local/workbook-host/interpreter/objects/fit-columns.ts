import { digitWidth } from '../../codec/column-width.ts';
import { placeOf } from '../cells/cell-area.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { liveRange, styleOf, textOf } from '../cells/read-cells.ts';
import type { Host, RangeState } from '../host-object.ts';

const widest = 1790;

/** Columns as wide as their longest line of text, a Japanese character counting twice. */
export function fitColumns(host: Host, range: RangeState): void {
  const { worksheet, area } = liveRange(range);
  checkUnprotected(worksheet);
  const digit = digitWidth(host.workbook.styles[0]);
  const widths = new Map<number, number>();
  for (const [key, cell] of worksheet.cells) {
    const { row, column } = placeOf(key);
    const isInside = row >= area.row && row < area.row + area.rows;
    if (!isInside || column < area.column || column >= area.column + area.columns) continue;
    const lines = textOf(cell, host.workbook.styles).split('\n');
    const scale = (styleOf(host.workbook, cell).fontSize ?? 11) / 11;
    const width = Math.max(...lines.map(halfWidths)) * digit * scale + 5;
    if (width > 5) widths.set(column, Math.max(width, widths.get(column) ?? 0));
  }
  for (const [column, width] of widths)
    worksheet.columnWidths.set(column, Math.min(Math.ceil(width), widest));
}

function halfWidths(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return width;
}
