import { ExcelError } from '../excel-error.ts';
import type { Host } from '../host-object.ts';
import { findWorksheetByName } from './find-worksheet.ts';

const maxLength = 31;

/** Names of worksheets: at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, no name twice. */
export function checkWorksheetName(host: Host, name: string): void {
  const isWrong =
    name.trim() === '' ||
    name.length > maxLength ||
    /[\\/?*[\]:]|^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (isWrong) throw new ExcelError('InvalidArgument');
  if (findWorksheetByName(host, name)) throw new ExcelError('ItemAlreadyExists');
}

export function freeWorksheetName(host: Host): string {
  let number = host.workbook.worksheets.length + 1;
  while (findWorksheetByName(host, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
