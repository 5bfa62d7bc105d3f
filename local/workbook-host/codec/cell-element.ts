import type { CellData } from '../model/workbook-data.ts';
import { attributesText } from './element-text.ts';
import { escapeCellText } from './xml-text.ts';

/**
 * A cell as XML. Text stands in the cell itself: the table of shared strings, which other cells point into, stays
 * as it is. Formulas keep their last result, so that a reader that does not calculate shows the same.
 */
export function cellElement(cell: CellData, reference: string, style: number, prefix: string): string {
  const { type, content } = cellContent(cell, prefix);
  const attributes = attributesText({
    r: reference,
    s: style === 0 ? undefined : String(style),
    t: type,
  });
  return content === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${content}</${prefix}c>`;
}

function cellContent(cell: CellData, prefix: string): { type?: string; content: string } {
  const { value, formula } = cell;
  if (formula === undefined && typeof value === 'string' && !cell.isError) {
    const text = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
    return { type: 'inlineStr', content: `<${prefix}is>${text}</${prefix}is>` };
  }
  const start =
    formula === undefined ? '' : `<${prefix}f>${escapeCellText(formula.replace(/^=/, ''))}</${prefix}f>`;
  if (value === null) return { content: start };
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : escapeCellText(String(value));
  const type = valueType(cell);
  return { ...(type ? { type } : {}), content: `${start}<${prefix}v>${text}</${prefix}v>` };
}

function valueType({ value, isError }: CellData): string | undefined {
  if (isError) return 'e';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'string' ? 'str' : undefined;
}
