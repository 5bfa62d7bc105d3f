import type { CellData } from '../model/workbook-data.ts';
import type { ColourReader } from './read-colours.ts';
import { type CellText, readRichText } from './read-rich-text.ts';
import { offsetFormula } from './shift-formula.ts';
import { unescapeCellText } from './xml-text.ts';
import { findChild, type XmlElement } from './xml-tree.ts';

export interface CellTables {
  sharedStrings: CellText[];
  quotePrefixed: Set<number>;
  styleCount: number;
  colour: ColourReader;
  /** Filled while a worksheet is read: the first cell of a shared formula comes before those that share it. */
  sharedFormulas: Map<string, { formula: string; row: number; column: number }>;
}

export function readCell(
  cell: XmlElement,
  place: { row: number; column: number },
  tables: CellTables,
): CellData {
  const stated = Number(cell.attributes.s ?? 0);
  const style = stated >= 0 && stated < tables.styleCount ? stated : 0;
  const formula = readFormula(findChild(cell, 'f'), place, tables);
  const value = readValue(cell, tables);
  const isQuoted =
    tables.quotePrefixed.has(style) && typeof value.value === 'string' && formula === undefined;
  return {
    ...value,
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    style,
    ...(isQuoted ? { quotePrefix: true } : {}),
  };
}

function readValue(cell: XmlElement, tables: CellTables): Omit<CellData, 'style'> {
  const type = cell.attributes.t ?? 'n';
  if (type === 'inlineStr') {
    const inline = findChild(cell, 'is');
    return inline ? textValue(readRichText(inline, tables.colour)) : { value: null };
  }
  const raw = findChild(cell, 'v')?.text;
  if (raw === undefined || raw === '') return { value: type === 'str' && raw === '' ? '' : null };
  if (type === 's') return textValue(tables.sharedStrings[Number(raw)] ?? { text: '' });
  if (type === 'str') return { value: unescapeCellText(raw) };
  if (type === 'b') return { value: raw.trim() === '1' || raw.trim() === 'true' };
  if (type === 'e') return { value: raw, isError: true };
  if (type === 'd') return { value: serialOfIso(raw) ?? raw };
  const number = Number(raw);
  return { value: Number.isFinite(number) ? number : raw };
}

function textValue({ text, runs }: CellText): Omit<CellData, 'style'> {
  return runs ? { value: text, richText: runs } : { value: text };
}

/** Strict files store dates as ISO text; the 1900 calendar counts days from 30 December 1899. */
function serialOfIso(text: string): number | undefined {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}

function readFormula(
  element: XmlElement | undefined,
  { row, column }: { row: number; column: number },
  { sharedFormulas }: CellTables,
): string | undefined {
  if (!element) return undefined;
  const { t: type, si } = element.attributes;
  if (type === 'dataTable') return undefined;
  const own = unescapeCellText(element.text);
  if (type !== 'shared' || si === undefined) return own === '' ? undefined : own;
  if (own !== '') {
    sharedFormulas.set(si, { formula: own, row, column });
    return own;
  }
  const first = sharedFormulas.get(si);
  return first && offsetFormula(first.formula, row - first.row, column - first.column);
}
