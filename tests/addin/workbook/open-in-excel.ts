import { vi } from 'vitest';
import { excelWorkbook } from '#addin/workbook/excel-workbook.ts';
import type { InterpreterOptions } from '#local/workbook-host/interpreter/create-interpreter.ts';
import type { WorkbookData, WorksheetData } from '#local/workbook-host/model/workbook-data.ts';
import { officeSession } from '#tests/local/workbook-host/office-session.ts';

/** A workbook opened in an Excel whose client is Microsoft's own; the port works on it. */
export function openInExcel(workbook: WorkbookData, options: Omit<InterpreterOptions, 'workbook'> = {}) {
  const session = officeSession(workbook, options);
  vi.stubGlobal('Excel', session.Excel);
  vi.stubGlobal('Office', session.Office);
  vi.stubGlobal('OfficeExtension', session.OfficeExtension);
  return {
    ...session,
    workbook,
    port: excelWorkbook,
    worksheet: (name: string) => worksheetNamed(workbook, name),
    /** Batches that went over so far; what only lets go of ranges is not counted. */
    roundTrips: () => session.traffic.filter(({ request }) => !isCleanUp(request)).length,
  };
}

function worksheetNamed(workbook: WorkbookData, name: string): WorksheetData {
  const worksheet = workbook.worksheets.find((one) => one.name === name);
  if (!worksheet) throw new Error(`There is no worksheet ${name}`);
  return worksheet;
}

function isCleanUp(request: unknown): boolean {
  return JSON.stringify(request).includes('"_RemoveReference"');
}
