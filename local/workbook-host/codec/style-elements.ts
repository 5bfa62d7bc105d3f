import type { StyleData } from '../model/workbook-data.ts';
import { attributesText } from './element-text.ts';
import type { XmlElement } from './xml-tree.ts';

const argb = (colour: string) => `FF${colour.replace('#', '').toUpperCase()}`;

/** The children in the one order that the schema allows. */
export function fontElement(style: StyleData, prefix: string): string {
  const children: [string, string | undefined | boolean][] = [
    ['b', style.bold],
    ['i', style.italic],
    ['strike', style.strike],
    ['u', style.underline],
    ['sz', String(style.fontSize ?? 11)],
  ];
  const flags = children
    .flatMap(([name, value]) => {
      if (!value) return [];
      return [value === true ? `<${prefix}${name}/>` : `<${prefix}${name} val="${value}"/>`];
    })
    .join('');
  const colour = style.colour ? `<${prefix}color rgb="${argb(style.colour)}"/>` : '';
  const name = style.fontName ?? '游ゴシック';
  const charset = /[^\p{ASCII}]/u.test(name) ? `<${prefix}charset val="128"/>` : '';
  const face = `<${prefix}name${attributesText({ val: name })}/>${charset}`;
  return `<${prefix}font>${flags}${colour}${face}</${prefix}font>`;
}

export function fillElement({ fill }: StyleData, prefix: string): string {
  const pattern = fill
    ? `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(fill)}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`
    : `<${prefix}patternFill patternType="none"/>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

export function borderElement({ border }: StyleData, prefix: string): string {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = border?.[side];
    if (!line) return `<${prefix}${side}/>`;
    const colour = line.colour
      ? `<${prefix}color rgb="${argb(line.colour)}"/>`
      : `<${prefix}color indexed="64"/>`;
    return `<${prefix}${side}${attributesText({ style: line.style })}>${colour}</${prefix}${side}>`;
  });
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}

export function alignmentElement(style: StyleData, base: XmlElement | undefined, prefix: string): string {
  const attributes = attributesText({
    ...base?.attributes,
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? '1' : undefined,
    indent: style.indent ? String(style.indent) : undefined,
    textRotation: style.rotation ? String(style.rotation) : undefined,
  });
  return attributes === '' ? '' : `<${prefix}alignment${attributes}/>`;
}

export function protectionElement(style: StyleData, base: XmlElement | undefined, prefix: string): string {
  return `<${prefix}protection${attributesText({ ...base?.attributes, locked: style.locked ? '1' : '0' })}/>`;
}
