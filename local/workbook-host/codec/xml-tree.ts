import { SaxesParser } from 'saxes';

/**
 * An element with its place in the source text, so that a part can be changed by replacing stretches of it and
 * everything else stays as it was written. Names are compared without prefix: producers write `x:row` and `row`.
 */
export interface XmlElement {
  name: string;
  local: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

/** Throws on XML that is not well formed, and on a document type: workbooks have none, attacks do. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const openEnd = parser.position;
    const start = xml.lastIndexOf('<', openEnd - 1);
    const local = name.slice(name.indexOf(':') + 1);
    const element = {
      name,
      local,
      attributes,
      children: [],
      text: '',
      start,
      openEnd,
      closeStart: 0,
      end: 0,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > 200) throw new Error('nested too deeply');
  });
  const addText = (text: string) => {
    const parent = open.at(-1);
    if (parent) parent.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.closeStart = isSelfClosing(xml, element) ? element.end : xml.lastIndexOf('<', element.end - 1);
  });
  parser.write(xml).close();
  if (!root) throw new Error('no root element');
  return root;
}

export function isSelfClosing(xml: string, element: XmlElement): boolean {
  return xml[element.openEnd - 2] === '/';
}

export function findChild(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** The prefix of the part's own elements, with its colon: what is added must carry it. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** `r:id`, whatever prefix the producer bound to the relationships namespace. */
export function relationshipIdOf(element: XmlElement): string | undefined {
  const key = Object.keys(element.attributes).find((name) => /:id$/.test(name));
  return key === undefined ? undefined : element.attributes[key];
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
