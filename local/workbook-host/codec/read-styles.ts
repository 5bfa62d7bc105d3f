import type { StyleData } from '../model/workbook-data.ts';
import { builtInFormats } from './number-formats.ts';
import type { ColourReader } from './read-colours.ts';
import { childrenOf, findChild, isTrue, parseXml, type XmlElement } from './xml-tree.ts';

export interface ReadStyles {
  /** One for each cell format of the file, with the same index: saving keeps the index of an untouched style. */
  styles: StyleData[];
  quotePrefixed: Set<number>;
}

export function readStyles(xml: string | undefined, colour: ColourReader): ReadStyles {
  if (xml === undefined)
    return { styles: [{ numberFormat: 'General', locked: true }], quotePrefixed: new Set() };
  const root = parseXml(xml);
  const part = (name: string) => findChild(root, name)?.children ?? [];
  const formats = new Map(
    part('numFmts').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const tables = { formats, fonts: part('fonts'), fills: part('fills'), borders: part('borders') };
  const cellFormats = childrenOf(findChild(root, 'cellXfs'), 'xf');
  const styles = cellFormats.map((xf) => readStyle(xf, tables, colour));
  if (styles.length === 0) styles.push({ numberFormat: 'General', locked: true });
  const quotePrefixed = cellFormats.flatMap((xf, index) =>
    isTrue(xf.attributes.quotePrefix) ? [index] : [],
  );
  return { styles, quotePrefixed: new Set(quotePrefixed) };
}

interface StyleTables {
  formats: Map<number, string>;
  fonts: XmlElement[];
  fills: XmlElement[];
  borders: XmlElement[];
}

function readStyle(xf: XmlElement, tables: StyleTables, colour: ColourReader): StyleData {
  const { numFmtId, fontId, fillId, borderId } = xf.attributes;
  const format = Number(numFmtId ?? 0);
  const border = readBorder(tables.borders[Number(borderId ?? 0)], colour);
  const fill = readFill(tables.fills[Number(fillId ?? 0)], colour);
  return {
    numberFormat: tables.formats.get(format) ?? builtInFormats[format] ?? 'General',
    ...readFont(tables.fonts[Number(fontId ?? 0)], colour),
    ...(fill ? { fill } : {}),
    ...readAlignment(findChild(xf, 'alignment')),
    ...(border ? { border } : {}),
    locked:
      findChild(xf, 'protection')?.attributes.locked === undefined ||
      isTrue(findChild(xf, 'protection')?.attributes.locked),
  };
}

function readFont(font: XmlElement | undefined, colour: ColourReader): Partial<StyleData> {
  const value = (name: string) => findChild(font, name)?.attributes.val;
  const has = (name: string) => {
    const element = findChild(font, name);
    return element !== undefined && !/^(0|false|none)$/.test(element.attributes.val ?? '1');
  };
  const name = value('name');
  const size = Number(value('sz'));
  const ink = colour(findChild(font, 'color'));
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size > 0 ? { fontSize: size } : {}),
    ...(has('b') ? { bold: true } : {}),
    ...(has('i') ? { italic: true } : {}),
    ...(has('u') ? { underline: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(ink === undefined ? {} : { colour: ink }),
  };
}

/** Patterns other than a solid one are shown in their foreground colour. */
function readFill(fill: XmlElement | undefined, colour: ColourReader): string | undefined {
  const pattern = findChild(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  if (!pattern || type === 'none' || type === 'gray125') return undefined;
  return colour(findChild(pattern, 'fgColor')) ?? colour(findChild(pattern, 'bgColor'));
}

type Horizontal = NonNullable<StyleData['horizontal']>;
type Vertical = NonNullable<StyleData['vertical']>;
const horizontals: readonly string[] = [
  'left',
  'center',
  'right',
  'justify',
  'distributed',
  'general',
  'fill',
  'centerContinuous',
] satisfies Horizontal[];
const verticals: readonly string[] = [
  'top',
  'center',
  'bottom',
  'justify',
  'distributed',
] satisfies Vertical[];
const isHorizontal = (value: string | undefined): value is Horizontal => horizontals.includes(value ?? '');
const isVertical = (value: string | undefined): value is Vertical => verticals.includes(value ?? '');

function readAlignment(alignment: XmlElement | undefined): Partial<StyleData> {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment.attributes;
  return {
    ...(isHorizontal(horizontal) ? { horizontal } : {}),
    ...(isVertical(vertical) ? { vertical } : {}),
    ...(isTrue(wrapText) ? { wrap: true } : {}),
    ...(Number(indent) > 0 ? { indent: Number(indent) } : {}),
    ...(Number(textRotation) > 0 ? { rotation: Number(textRotation) } : {}),
  };
}

function readBorder(border: XmlElement | undefined, colour: ColourReader): StyleData['border'] | undefined {
  const read: NonNullable<StyleData['border']> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = findChild(border, side);
    const style = line?.attributes.style ?? 'none';
    if (style === 'none') continue;
    const ink = colour(findChild(line, 'color'));
    read[side] = { style, ...(ink === undefined ? {} : { colour: ink }) };
  }
  return Object.keys(read).length === 0 ? undefined : read;
}
