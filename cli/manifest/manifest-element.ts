import { SaxesParser } from 'saxes';

/** An element of a manifest with what a message needs to say where it stands. */
export interface ManifestElement {
  /** `app`, `over` and `bt` are the three vocabularies: `app:OfficeApp`, `over:Control`, `bt:Image`. */
  key: string;
  name: string;
  /** `xsi:type`. */
  type?: string;
  attributes: Record<string, string>;
  children: ManifestElement[];
  text: string;
  line: number;
  /** `OfficeApp/VersionOverrides/Hosts` */
  path: string;
}

/** [MS-OWEMXML] 1.1: the target namespaces of its schemas. */
const vocabularies: Record<string, string> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'over',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

export type ReadManifest = { ok: true; root: ManifestElement } | { ok: false; line: number; reason: string };

export function readManifest(xml: string): ReadManifest {
  const parser = new SaxesParser({ xmlns: true });
  const open: ManifestElement[] = [];
  let root: ManifestElement | undefined;
  let line = 1;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed');
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: ManifestElement = {
      key: `${vocabularies[uri] ?? 'other'}:${local}`,
      name: local,
      attributes: {},
      children: [],
      text: '',
      line,
      path: [...open.map(({ name }) => name), local].join('/'),
    };
    for (const attribute of Object.values(attributes)) {
      if (attribute.uri === instance && attribute.local === 'type') element.type = attribute.value;
      else if (attribute.uri === '') element.attributes[attribute.local] = attribute.value;
    }
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  try {
    parser.write(xml).close();
  } catch (error) {
    return { ok: false, line: parser.line, reason: error instanceof Error ? error.message : String(error) };
  }
  return root ? { ok: true, root } : { ok: false, line: 1, reason: 'no element' };
}

/** The element and everything below it, in the order of the file. */
export function withDescendants(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
