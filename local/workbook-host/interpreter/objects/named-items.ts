import type { NameData } from '../../model/workbook-data.ts';
import { absoluteAddress } from '../cells/range-address.ts';
import { ExcelError } from '../excel-error.ts';
import type { Answer, Argument, Host, HostObject, ObjectStates, ObjectType } from '../host-object.ts';
import type { Json } from '../json.ts';
import { checkDefinedName, isNameTaken } from './defined-name.ts';
import { worksheetOf } from './find-worksheet.ts';
import { rangeOfName } from './named-range.ts';
import { rangeArgument, textArgument, truthArgument } from './read-argument.ts';

type Scope = ObjectStates['NamedItemCollection'];
type Item = ObjectStates['NamedItem'];

const object = ({ name, worksheetId }: NameData): HostObject => ({
  kind: 'NamedItem',
  state: { name, worksheetId },
});

function findItem({ workbook }: Host, { worksheetId }: Scope, name: Argument): NameData | undefined {
  return workbook.names.find(
    (one) =>
      typeof name === 'string' &&
      one.worksheetId === worksheetId &&
      one.name.toLowerCase() === name.toLowerCase(),
  );
}

/** Names of the whole workbook, or those of one worksheet. */
export const namedItemCollectionType: ObjectType<Scope> = {
  items: ({ worksheetId }, { workbook }) =>
    workbook.names.filter((one) => one.worksheetId === worksheetId).map(object),
  item: (scope, name, host) => {
    const item = findItem(host, scope, name);
    return item && object(item);
  },
  methods: {
    GetCount: ({ worksheetId }, _, { workbook }) => ({
      value: workbook.names.filter((one) => one.worksheetId === worksheetId).length,
    }),
    GetItemOrNullObject: (scope, [name], host) => {
      const item = findItem(host, scope, name);
      return item ? object(item) : null;
    },
  },
  changes: { Add: (scope, args, host) => add(scope, args, host) },
};

function add({ worksheetId }: Scope, [name, reference, comment]: Argument[], host: Host): Answer {
  const text = textArgument(name);
  checkDefinedName(text);
  if (isNameTaken(host, text, worksheetId)) throw new ExcelError('ItemAlreadyExists');
  const item: NameData = {
    name: text,
    formula: formulaOf(host, reference),
    visible: true,
    ...(typeof comment === 'string' && comment !== '' ? { comment } : {}),
    ...(worksheetId === undefined ? {} : { worksheetId }),
  };
  host.workbook.names.push(item);
  return object(item);
}

/** A range becomes its absolute address; text has to be a formula. */
function formulaOf(host: Host, reference: Argument): string {
  if (typeof reference === 'object' && reference !== null && 'kind' in reference) {
    const { worksheet, area } = rangeArgument(
      host,
      reference,
      worksheetOf(host, host.workbook.activeWorksheetId),
    );
    return `=${absoluteAddress(worksheet, area)}`;
  }
  const text = textArgument(reference);
  if (!/^=./.test(text)) throw new ExcelError('InvalidArgument');
  return text;
}

export const namedItemType: ObjectType<Item> = {
  id: { name: '_Id', of: ({ name }) => name },
  properties: {
    Comment: {
      get: (state, host) => itemOf(host, state).comment ?? '',
      set: (state, comment, host) => {
        itemOf(host, state).comment = textArgument(comment);
      },
    },
    Formula: {
      get: (state, host) => itemOf(host, state).formula,
      set: (state, formula, host) => {
        itemOf(host, state).formula = formulaOf(host, formula);
      },
    },
    Name: { get: ({ name }) => name },
    Scope: { get: ({ worksheetId }) => (worksheetId === undefined ? 'Workbook' : 'Worksheet') },
    Type: { get: (state, host) => typeOf(host, itemOf(host, state)) },
    Value: { get: (state, host) => nameValue(host, itemOf(host, state)) },
    Visible: {
      get: (state, host) => itemOf(host, state).visible,
      set: (state, isVisible, host) => {
        itemOf(host, state).visible = truthArgument(isVisible);
      },
    },
  },
  navigations: {
    Worksheet: (state, host) => {
      if (state.worksheetId === undefined) throw new ExcelError('InvalidOperation');
      return { kind: 'Worksheet', state: worksheetOf(host, state.worksheetId) };
    },
    WorksheetOrNullObject: ({ worksheetId }, host) =>
      worksheetId === undefined ? null : { kind: 'Worksheet', state: worksheetOf(host, worksheetId) },
  },
  methods: {
    GetRange: (state, _, host) => {
      const range = rangeOfName(host, itemOf(host, state));
      if (!range) throw new ExcelError('ItemNotFound');
      return host.range(range.worksheet, range.area);
    },
    GetRangeOrNullObject: (state, _, host) => {
      const range = rangeOfName(host, itemOf(host, state));
      return range ? host.range(range.worksheet, range.area) : null;
    },
  },
  changes: {
    Delete: (state, _, host) => {
      const item = itemOf(host, state);
      host.workbook.names = host.workbook.names.filter((one) => one !== item);
    },
  },
};

function itemOf(host: Host, state: Item): NameData {
  const item = findItem(host, state, state.name);
  if (!item) throw new ExcelError('ItemNotFound');
  return item;
}

function typeOf(host: Host, item: NameData): string {
  if (rangeOfName(host, item)) return 'Range';
  if (/#REF!/.test(item.formula)) return 'Error';
  return { number: 'Double', boolean: 'Boolean' }[typeof constantOf(item) as 'number'] ?? 'String';
}

function nameValue(host: Host, item: NameData): Json {
  const range = rangeOfName(host, item);
  if (range) return absoluteAddress(range.worksheet, range.area);
  return /#REF!/.test(item.formula) ? '#REF!' : constantOf(item);
}

/** `="text"`, `=12`, `=TRUE`; anything else would have to be calculated. */
function constantOf({ formula }: NameData): string | number | boolean {
  const text = formula.replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
