import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, HostObject, ObjectType } from '../host-object.ts';
import type { Json } from '../json.ts';
import { textArgument } from './read-argument.ts';

type Key = { key: string };

const object = (key: string): HostObject => ({ kind: 'Setting', state: { key } });

const has = ({ workbook }: Host, key: Argument): key is string =>
  typeof key === 'string' && Object.hasOwn(workbook.settings, key);

/** The add-in's settings in the document, as JSON text; `Office.context.document.settings` are the same ones. */
export const settingCollectionType: ObjectType<null> = {
  items: (_, { workbook }) => Object.keys(workbook.settings).map(object),
  item: (_, key, host) => (has(host, key) ? object(key) : undefined),
  methods: {
    GetCount: (_, __, { workbook }) => ({ value: Object.keys(workbook.settings).length }),
    GetItemOrNullObject: (_, [key], host) => (has(host, key) ? object(key) : null),
  },
  changes: {
    Add: (_, [key, value], { workbook }) => {
      const name = textArgument(key);
      workbook.settings[name] = jsonText(value);
      return object(name);
    },
  },
};

export const settingType: ObjectType<Key> = {
  id: { name: '_Id', of: ({ key }) => key },
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, host) => settingValue(host, key),
      set: ({ key }, value, { workbook }) => {
        workbook.settings[key] = jsonText(value);
      },
    },
  },
  changes: {
    Delete: ({ key }, _, { workbook }) => {
      delete workbook.settings[key];
    },
  },
};

function jsonText(value: Argument): string {
  if (value === undefined || (typeof value === 'object' && value !== null && 'kind' in value))
    throw new ExcelError('InvalidArgument');
  return JSON.stringify(value);
}

function settingValue(host: Host, key: string): Json {
  if (!has(host, key)) throw new ExcelError('ItemNotFound');
  const text = host.workbook.settings[key] ?? 'null';
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
