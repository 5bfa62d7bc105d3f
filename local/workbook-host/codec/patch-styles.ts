import type { CellData, StyleData } from '../model/workbook-data.ts';
import { attributesText, openingTag } from './element-text.ts';
import { builtInId } from './number-formats.ts';
import type { StyleIndex } from './patch-rows.ts';
import { type Splice, spliceText } from './splice-text.ts';
import {
  alignmentElement,
  borderElement,
  fillElement,
  fontElement,
  protectionElement,
} from './style-elements.ts';
import { escapeAttribute } from './xml-text.ts';
import { findChild, isSelfClosing, isTrue, parseXml, prefixOf, type XmlElement } from './xml-tree.ts';

export interface StylePatch {
  styleNumber: StyleIndex;
  /** The styles part with what was added; nothing if nothing was. */
  changedXml: () => string | undefined;
}

/**
 * Formats are only ever added: a cell that keeps its format keeps its index. A new format starts from the one the
 * cell had in the file and differs from it in what was changed, so that what is not modelled stays.
 */
export function patchStyles(xml: string, known: number, styles: StyleData[]): StylePatch {
  const root = parseXml(xml);
  const prefix = prefixOf(root);
  const formats = findChild(root, 'cellXfs')?.children ?? [];
  const added = createAdditions(root);
  const made = new Map<string, number>();

  const styleNumber = (cell: CellData, before: number): number => {
    const isNew = cell.style >= known;
    const base = isNew ? Math.min(before, known - 1) : cell.style;
    const needsQuote = cell.quotePrefix === true && !isTrue(formats[base]?.attributes.quotePrefix);
    if (!isNew && !needsQuote) return cell.style;
    const key = `${base} ${cell.style} ${needsQuote}`;
    const existing = made.get(key);
    if (existing !== undefined) return existing;
    const element = formats[base];
    const [from, to] = [styles[base], styles[cell.style]];
    const text =
      element && from && to ? formatElement(xml, element, { from, to, added, prefix, needsQuote }) : '';
    const index = text === '' ? base : added.add('cellXfs', text);
    made.set(key, index);
    return index;
  };
  return { styleNumber, changedXml: () => added.changed(xml) };
}

interface Additions {
  /** Gives the index of the element in its table. */
  add: (table: string, text: string) => number;
  addFormat: (code: string) => number;
  changed: (xml: string) => string | undefined;
}

function createAdditions(root: XmlElement): Additions {
  const prefix = prefixOf(root);
  const added = new Map<string, string[]>();
  const add = (table: string, text: string) => {
    const list = added.get(table) ?? [];
    added.set(table, list);
    const known = list.indexOf(text);
    const start = findChild(root, table)?.children.length ?? 0;
    return start + (known >= 0 ? known : list.push(text) - 1);
  };
  const formats = new Map<string, number>(
    (findChild(root, 'numFmts')?.children ?? []).map(({ attributes }) => [
      attributes.formatCode ?? '',
      Number(attributes.numFmtId),
    ]),
  );
  const addFormat = (code: string) => {
    const known = formats.get(code) ?? builtInId(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...formats.values()) + 1;
    formats.set(code, id);
    add('numFmts', `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  };
  const changed = (xml: string) => {
    if (added.size === 0) return undefined;
    return spliceText(
      xml,
      [...added].flatMap(([table, list]) => appendTo(xml, root, table, list)),
    );
  };
  return { add, addFormat, changed };
}

function appendTo(xml: string, root: XmlElement, table: string, list: string[]): Splice[] {
  const element = findChild(root, table);
  const name = prefixOf(root) + table;
  if (!element) {
    // Only the number formats, which come first, may be missing.
    const text = `<${name} count="${list.length}">${list.join('')}</${name}>`;
    return [{ start: root.openEnd, end: root.openEnd, text }];
  }
  const count = String(element.children.length + list.length);
  const tag = openingTag(xml, element, { count });
  if (isSelfClosing(xml, element)) {
    return [
      { start: element.start, end: element.end, text: `${tag.slice(0, -2)}>${list.join('')}</${name}>` },
    ];
  }
  return [
    { start: element.start, end: element.openEnd, text: tag },
    { start: element.closeStart, end: element.closeStart, text: list.join('') },
  ];
}

interface FormatChange {
  from: StyleData;
  to: StyleData;
  added: Additions;
  prefix: string;
  needsQuote: boolean;
}

function formatElement(xml: string, base: XmlElement, change: FormatChange): string {
  const { from, to, added, prefix, needsQuote } = change;
  const attributes: Record<string, string | undefined> = { ...base.attributes };
  const differs = (...fields: (keyof StyleData)[]) =>
    fields.some((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]));
  const set = (name: string, apply: string, value: number) => {
    attributes[name] = String(value);
    attributes[apply] = '1';
  };
  if (differs('fontName', 'fontSize', 'bold', 'italic', 'underline', 'strike', 'colour')) {
    set('fontId', 'applyFont', added.add('fonts', fontElement(to, prefix)));
  }
  if (differs('fill')) set('fillId', 'applyFill', added.add('fills', fillElement(to, prefix)));
  if (differs('border')) set('borderId', 'applyBorder', added.add('borders', borderElement(to, prefix)));
  if (differs('numberFormat')) set('numFmtId', 'applyNumberFormat', added.addFormat(to.numberFormat));
  const alignment = differs('horizontal', 'vertical', 'wrap', 'indent', 'rotation')
    ? alignmentElement(to, findChild(base, 'alignment'), prefix)
    : sourceOf(xml, findChild(base, 'alignment'));
  const protection = differs('locked')
    ? protectionElement(to, findChild(base, 'protection'), prefix)
    : sourceOf(xml, findChild(base, 'protection'));
  if (alignment !== '') attributes.applyAlignment = '1';
  if (protection !== '') attributes.applyProtection = '1';
  if (needsQuote) attributes.quotePrefix = '1';
  return `<${prefix}xf${attributesText(attributes)}>${alignment}${protection}</${prefix}xf>`;
}

function sourceOf(xml: string, element: XmlElement | undefined): string {
  return element ? xml.slice(element.start, element.end) : '';
}
