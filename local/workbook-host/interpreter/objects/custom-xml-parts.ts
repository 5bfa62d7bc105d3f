import { rootNamespace } from '../../codec/read-custom-xml.ts';
import type { CustomXmlData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { Answer, Argument, Host, HostObject, ObjectType } from '../host-object.ts';
import { textArgument } from './read-argument.ts';

const object = ({ id }: CustomXmlData): HostObject => ({ kind: 'CustomXmlPart', state: { id } });

function findPart(parts: CustomXmlData[], id: Argument): CustomXmlData | undefined {
  return parts.find((part) => typeof id === 'string' && part.id.toLowerCase() === id.toLowerCase());
}

function scoped({ workbook }: Host, namespace: string): CustomXmlData[] {
  return workbook.customXmlParts.filter(({ namespaceUri }) => namespaceUri === namespace);
}

export const customXmlPartCollectionType: ObjectType<null> = {
  items: (_, { workbook }) => workbook.customXmlParts.map(object),
  item: (_, id, { workbook }) => {
    const part = findPart(workbook.customXmlParts, id);
    return part && object(part);
  },
  methods: {
    GetByNamespace: (_, [namespace]) => ({
      kind: 'CustomXmlPartScopedCollection',
      state: { namespaceUri: textArgument(namespace) },
    }),
    GetCount: (_, __, { workbook }) => ({ value: workbook.customXmlParts.length }),
    GetItemOrNullObject: (_, [id], { workbook }) => orNull(findPart(workbook.customXmlParts, id)),
  },
  changes: {
    Add: (_, [xml], { workbook }) => {
      const text = textArgument(xml);
      const namespaceUri = namespaceOf(text);
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, namespaceUri, xml: text };
      workbook.customXmlParts.push(part);
      return object(part);
    },
  },
};

export const customXmlPartScopedCollectionType: ObjectType<{ namespaceUri: string }> = {
  items: ({ namespaceUri }, host) => scoped(host, namespaceUri).map(object),
  item: ({ namespaceUri }, id, host) => {
    const part = findPart(scoped(host, namespaceUri), id);
    return part && object(part);
  },
  methods: {
    GetCount: ({ namespaceUri }, _, host) => ({ value: scoped(host, namespaceUri).length }),
    GetItemOrNullObject: ({ namespaceUri }, [id], host) => orNull(findPart(scoped(host, namespaceUri), id)),
    GetOnlyItem: ({ namespaceUri }, _, host) => {
      const [part, ...others] = scoped(host, namespaceUri);
      if (!part || others.length > 0) throw new ExcelError('InvalidOperation');
      return object(part);
    },
    GetOnlyItemOrNullObject: ({ namespaceUri }, _, host) => {
      const [part, ...others] = scoped(host, namespaceUri);
      return others.length === 0 ? orNull(part) : null;
    },
  },
};

export const customXmlPartType: ObjectType<{ id: string }> = {
  id: { name: 'Id', of: ({ id }) => id },
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (state, host) => partOf(host, state).namespaceUri },
  },
  methods: {
    GetXml: (state, _, host) => ({ value: partOf(host, state).xml }),
  },
  changes: {
    Delete: (state, _, host) => {
      const part = partOf(host, state);
      host.workbook.customXmlParts = host.workbook.customXmlParts.filter((one) => one !== part);
    },
    SetXml: (state, [xml], host) => {
      const part = partOf(host, state);
      const text = textArgument(xml);
      const namespaceUri = namespaceOf(text);
      Object.assign(part, { xml: text, namespaceUri });
    },
  },
};

/** Excel takes nothing that is not well-formed XML. */
function namespaceOf(xml: string): string {
  try {
    return rootNamespace(xml);
  } catch {
    throw new ExcelError('InvalidArgument');
  }
}

function partOf({ workbook }: Host, { id }: { id: string }): CustomXmlData {
  const part = findPart(workbook.customXmlParts, id);
  if (!part) throw new ExcelError('ItemNotFound');
  return part;
}

function orNull(part: CustomXmlData | undefined): Answer {
  return part ? object(part) : null;
}
