import type { WorksheetData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { ObjectType } from '../host-object.ts';

/** What may be done on a protected worksheet; the model keeps no exceptions. */
const options = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const worksheetProtectionType: ObjectType<WorksheetData> = {
  properties: {
    Options: { get: ({ isProtected }) => (isProtected ? options : null) },
    Protected: { get: ({ isProtected }) => isProtected },
  },
  changes: {
    Protect: (worksheet) => {
      if (worksheet.isProtected) throw new ExcelError('AccessDenied');
      worksheet.isProtected = true;
    },
    // Passwords are hashes in the file; here none is ever the right one.
    Unprotect: (worksheet) => {
      if (worksheet.isProtected && worksheet.hasPassword) throw new ExcelError('AccessDenied');
      worksheet.isProtected = false;
    },
  },
};
