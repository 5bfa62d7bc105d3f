import type { WorksheetData } from '../../model/workbook-data.ts';
import { eventType } from '../events.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, HostObject, ObjectType } from '../host-object.ts';
import { eventMethods } from './event-methods.ts';
import { activeWorksheet, findWorksheet } from './find-worksheet.ts';
import { textArgument } from './read-argument.ts';
import { checkWorksheetName, freeWorksheetName } from './worksheet-name.ts';

const object = (worksheet: WorksheetData): HostObject => ({ kind: 'Worksheet', state: worksheet });

export const worksheetCollectionType: ObjectType<null> = {
  items: (_, { workbook }) => workbook.worksheets.map(object),
  item: (_, key, host) => {
    const worksheet = findWorksheet(host, key);
    return worksheet && object(worksheet);
  },
  methods: {
    GetActiveWorksheet: (_, __, host) => object(activeWorksheet(host)),
    GetCount: (_, [visibleOnly], host) => ({ value: listed(host, visibleOnly).length }),
    GetFirst: (_, [visibleOnly], host) => firstOf(listed(host, visibleOnly)),
    GetItemOrNullObject: (_, [key], host) => {
      const worksheet = findWorksheet(host, key);
      return worksheet ? object(worksheet) : null;
    },
    GetLast: (_, [visibleOnly], host) => firstOf(listed(host, visibleOnly).toReversed()),
    ...eventMethods<null>(
      {
        ActivatedEvent: eventType.worksheetActivated,
        AddedEvent: eventType.worksheetAdded,
        DataChangedEvent: eventType.worksheetChanged,
        DeactivatedEvent: eventType.worksheetDeactivated,
        DeletedEvent: eventType.worksheetDeleted,
        EventNameChanged: eventType.worksheetNameChanged,
        EventVisibilityChanged: eventType.worksheetVisibilityChanged,
        SelectionChangedEvent: eventType.worksheetSelectionChanged,
      },
      () => undefined,
    ),
  },
  changes: {
    Add: (_, [name], host) => object(addWorksheet(host, name)),
  },
};

function listed({ workbook }: Host, visibleOnly: Argument): WorksheetData[] {
  return workbook.worksheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
}

function firstOf([worksheet]: WorksheetData[]): HostObject {
  if (!worksheet) throw new ExcelError('ItemNotFound');
  return object(worksheet);
}

function addWorksheet(host: Host, given: Argument): WorksheetData {
  const { workbook } = host;
  const name = given === null || given === undefined ? freeWorksheetName(host) : textArgument(given);
  checkWorksheetName(host, name);
  const [first] = workbook.worksheets;
  const worksheet: WorksheetData = {
    id: freeId(workbook.worksheets),
    name,
    visibility: 'Visible',
    isProtected: false,
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: first?.defaultColumnWidth ?? 72,
    defaultRowHeight: first?.defaultRowHeight ?? 25,
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    tables: [],
  };
  workbook.worksheets.push(worksheet);
  host.events.happened(eventType.worksheetAdded, worksheet.id);
  return worksheet;
}

function freeId(worksheets: WorksheetData[]): string {
  const numbers = worksheets.map(({ id }) => Number.parseInt(id.slice(20, 24), 16));
  const next = Math.max(0, ...numbers.filter((number) => number >= 0)) + 1;
  return `{00000000-0001-0000-${next.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}
