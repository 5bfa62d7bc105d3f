import { ExcelError } from '../excel-error.ts';
import type { Host, ObjectType } from '../host-object.ts';
import { worksheetOf } from './find-worksheet.ts';
import { textArgument } from './read-argument.ts';
import { givenWorkbook } from './workbook-created.ts';

export const workbookType: ObjectType<null> = {
  properties: {
    Name: { get: (_, { workbook }) => workbook.fileName },
    ReadOnly: { get: () => false },
  },
  navigations: {
    Application: () => ({ kind: 'Application', state: null }),
    CustomXmlParts: () => ({ kind: 'CustomXmlPartCollection', state: null }),
    Names: () => ({ kind: 'NamedItemCollection', state: { worksheetId: undefined } }),
    Settings: () => ({ kind: 'SettingCollection', state: null }),
    Tables: () => ({ kind: 'TableCollection', state: { worksheetId: undefined } }),
    Worksheets: () => ({ kind: 'WorksheetCollection', state: null }),
  },
  methods: {
    GetActiveCell: (_, __, host) => {
      const { worksheet, area } = selection(host);
      return host.range(worksheet, { ...area, rows: 1, columns: 1 });
    },
    GetSelectedRange: (_, __, host) => {
      const { worksheet, area } = selection(host);
      return host.range(worksheet, area);
    },
    // Excel on the web is asked for this by a root of its own, `Excel.createWorkbook`; other ones ask the application.
    CreateAndOpenWorkbook: (_, [base64], host) => host.page.openNew(givenWorkbook(base64, host)),
    _GetRangeForEventByReferenceId: (_, [id], host) => {
      const range = eventRange(host, textArgument(id));
      if (!range) throw new ExcelError('ItemNotFound');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => eventRange(host, textArgument(id)),
    _RemoveReference: (_, [id], host) => host.release(textArgument(id)),
    _RemoveAllReferences: (_, __, host) => host.releaseAll(),
  },
};

function selection(host: Host) {
  const { worksheetId, area } = host.page.selection();
  return { worksheet: worksheetOf(host, worksheetId), area };
}

function eventRange(host: Host, id: string) {
  const kept = host.kept(id);
  if (kept?.kind !== 'Range' || kept.state.isDeleted) return null;
  return host.range(kept.state.worksheet, kept.state.area);
}

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationType: ObjectType<null> = {
  properties: {
    CalculationMode: {
      get: (_, { settings }) => settings.calculationMode,
      set: (_, mode, { settings }) => {
        if (!calculationModes.some((one) => one === mode)) throw new ExcelError('InvalidArgument');
        settings.calculationMode = textArgument(mode);
      },
    },
    CalculationState: { get: () => 'Done' },
  },
  methods: {
    // There is no calculation here: formulas keep the results that they were opened with.
    Calculate: () => null,
    CreateWorkbook: (_, [base64], host) => ({
      kind: 'WorkbookCreated',
      state: { bytes: givenWorkbook(base64, host) },
    }),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
