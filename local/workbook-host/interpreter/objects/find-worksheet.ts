import type { WorksheetData } from '../../model/workbook-data.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host } from '../host-object.ts';

export function findWorksheetByName({ workbook }: Host, name: string): WorksheetData | undefined {
  return workbook.worksheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** By name or id. */
export function findWorksheet(host: Host, key: Argument): WorksheetData | undefined {
  if (typeof key !== 'string') return undefined;
  return host.workbook.worksheets.find(({ id }) => id === key) ?? findWorksheetByName(host, key);
}

export function worksheetOf(host: Host, id: string): WorksheetData {
  const worksheet = host.workbook.worksheets.find((one) => one.id === id);
  if (!worksheet) throw new ExcelError('ItemNotFound');
  return worksheet;
}

export function activeWorksheet(host: Host): WorksheetData {
  return worksheetOf(host, host.workbook.activeWorksheetId);
}

/** A worksheet that still is one: its proxy may have outlived it. */
export function liveWorksheet(host: Host, worksheet: WorksheetData): WorksheetData {
  if (!host.workbook.worksheets.includes(worksheet)) throw new ExcelError('ItemNotFound');
  return worksheet;
}
