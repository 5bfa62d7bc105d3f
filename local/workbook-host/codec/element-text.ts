import { escapeAttribute } from './xml-text.ts';
import { isSelfClosing, type XmlElement } from './xml-tree.ts';

export type AttributeChanges = Record<string, string | undefined>;

export function attributesText(attributes: AttributeChanges): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`]))
    .join('');
}

/** The opening tag again with other attributes; it stays self-closing if it was. */
export function openingTag(xml: string, element: XmlElement, changes: AttributeChanges): string {
  const attributes = attributesText({ ...element.attributes, ...changes });
  return `<${element.name}${attributes}${isSelfClosing(xml, element) ? '/>' : '>'}`;
}
