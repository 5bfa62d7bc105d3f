import { newWorksheet } from '../../codec/new-worksheet.ts';
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
  const worksheet = newWorksheet(name, host.nextNumber.worksheet());
  if (first) {
    worksheet.defaultColumnWidth = first.defaultColumnWidth;
    worksheet.defaultRowHeight = first.defaultRowHeight;
  }
  workbook.worksheets.push(worksheet);
  host.events.happened(eventType.worksheetAdded, worksheet.id);
  return worksheet;
}
