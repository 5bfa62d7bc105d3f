import { findArea } from '../../codec/cell-reference.ts';
import type { WorksheetData } from '../../model/workbook-data.ts';
import { wholeWorksheet } from '../cells/cell-area.ts';
import { splitAddress } from '../cells/range-address.ts';
import { usedArea } from '../cells/used-area.ts';
import { eventType } from '../events.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, HostObject, ObjectType, Property } from '../host-object.ts';
import { deleteWorksheet } from './delete-worksheet.ts';
import { eventMethods } from './event-methods.ts';
import { liveWorksheet } from './find-worksheet.ts';
import { checkedArea, indexArgument, rangeArgument, textArgument, truthArgument } from './read-argument.ts';
import { renameWorksheet } from './rename-worksheet.ts';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

const gridlines: Property<WorksheetData> = {
  get: ({ hidesGridlines = false }) => !hidesGridlines,
  set: (worksheet, isShown) => {
    if (truthArgument(isShown)) delete worksheet.hidesGridlines;
    else worksheet.hidesGridlines = true;
  },
};

export const worksheetType: ObjectType<WorksheetData> = {
  id: { name: 'Id', of: ({ id }) => id },
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (worksheet, name, host) => renameWorksheet(host, worksheet, textArgument(name)),
    },
    Position: {
      get: (worksheet, { workbook }) => workbook.worksheets.indexOf(worksheet),
      set: (worksheet, position, { workbook }) => {
        const at = indexArgument(position);
        if (at < 0 || at >= workbook.worksheets.length) throw new ExcelError('InvalidArgument');
        const others = workbook.worksheets.filter((one) => one !== worksheet);
        workbook.worksheets = others.toSpliced(at, 0, worksheet);
      },
    },
    ShowGridlines: gridlines,
    // The client sets them under another name than it loads them.
    Gridlines: gridlines,
    TabColor: {
      get: ({ tabColour = '' }) => tabColour,
      set: (worksheet, colour) => {
        const text = textArgument(colour);
        if (!/^(#[0-9a-f]{6})?$/i.test(text)) throw new ExcelError('InvalidArgument');
        if (text === '') delete worksheet.tabColour;
        else worksheet.tabColour = text.toUpperCase();
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (worksheet, wanted, host) => setVisibility(host, worksheet, wanted),
    },
  },
  navigations: {
    Charts: ({ id }) => ({ kind: 'ChartCollection', state: { worksheetId: id } }),
    FreezePanes: (worksheet) => ({ kind: 'WorksheetFreezePanes', state: worksheet }),
    Names: ({ id }) => ({ kind: 'NamedItemCollection', state: { worksheetId: id } }),
    PageLayout: (worksheet) => ({ kind: 'PageLayout', state: worksheet }),
    Protection: (worksheet) => ({ kind: 'WorksheetProtection', state: worksheet }),
    Tables: ({ id }) => ({ kind: 'TableCollection', state: { worksheetId: id } }),
  },
  methods: {
    Activate: (worksheet, _, host) => {
      if (liveWorksheet(host, worksheet).visibility !== 'Visible') throw new ExcelError('InvalidOperation');
      host.page.activate(worksheet.id);
    },
    GetCell: (worksheet, [row, column], host) =>
      host.range(
        liveWorksheet(host, worksheet),
        checkedArea({ row: indexArgument(row), column: indexArgument(column), rows: 1, columns: 1 }),
      ),
    GetRange: (worksheet, [address], host) => {
      const isWhole = address === null || address === undefined;
      const area = isWhole ? wholeWorksheet : rangeArgument(host, address, worksheet).area;
      return host.range(liveWorksheet(host, worksheet), area);
    },
    GetRangeByIndexes: (worksheet, args, host) => {
      const [row = 0, column = 0, rows = 0, columns = 0] = args.slice(0, 4).map(indexArgument);
      return host.range(liveWorksheet(host, worksheet), checkedArea({ row, column, rows, columns }));
    },
    GetRanges: (worksheet, [addresses], host) => rangesOf(host, liveWorksheet(host, worksheet), addresses),
    GetUsedRange: (worksheet, [valuesOnly], host) => {
      // An empty worksheet is said to use its first cell.
      const first = { row: 0, column: 0, rows: 1, columns: 1 };
      return host.range(worksheet, usedArea(worksheet, { isValuesOnly: valuesOnly === true }) ?? first);
    },
    GetUsedRangeOrNullObject: (worksheet, [valuesOnly], host) => {
      const area = usedArea(liveWorksheet(host, worksheet), { isValuesOnly: valuesOnly === true });
      return area ? host.range(worksheet, area) : null;
    },
    ...eventMethods<WorksheetData>(
      {
        ActivatedEvent: eventType.worksheetActivated,
        DataChangedEvent: eventType.worksheetChanged,
        DeactivatedEvent: eventType.worksheetDeactivated,
        EventNameChanged: eventType.worksheetNameChanged,
        EventVisibilityChanged: eventType.worksheetVisibilityChanged,
        SelectionChangedEvent: eventType.worksheetSelectionChanged,
      },
      ({ id }) => id,
    ),
  },
  changes: {
    Delete: (worksheet, _, host) => deleteWorksheet(host, worksheet),
  },
};

function setVisibility(host: Host, worksheet: WorksheetData, wanted: Argument): void {
  const visibility = visibilities.find((one) => one === wanted);
  if (!visibility) throw new ExcelError('InvalidArgument');
  const others = host.workbook.worksheets.filter((one) => one !== worksheet && one.visibility === 'Visible');
  // One worksheet has to remain to be looked at.
  if (visibility !== 'Visible' && others.length === 0) throw new ExcelError('InvalidOperation');
  const visibilityBefore = worksheet.visibility;
  worksheet.visibility = visibility;
  host.events.happened(eventType.worksheetVisibilityChanged, worksheet.id, {
    visibilityBefore,
    visibilityAfter: visibility,
  });
  const [next] = others;
  if (visibility !== 'Visible' && host.workbook.activeWorksheetId === worksheet.id && next)
    host.page.activate(next.id);
}

/** `B3,D5:E6` as several areas. */
function rangesOf(host: Host, worksheet: WorksheetData, addresses: Argument): HostObject {
  const areas = textArgument(addresses)
    .split(',')
    .map((address) => {
      const { reference } = splitAddress(address);
      const area = findArea(reference);
      if (!area) throw new ExcelError('InvalidArgument');
      return area;
    });
  return { kind: 'RangeAreas', state: areas.map((area) => host.range(worksheet, area).state) };
}
