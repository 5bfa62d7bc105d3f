import { findArea } from '../../codec/cell-reference.ts';
import { ExcelError } from '../excel-error.ts';
import type { Host } from '../host-object.ts';

/** Names of cells and tables: no spaces, no digit first, nothing that reads as a cell (`A1`, `R1C1`, `R`, `C`). */
export function checkDefinedName(name: string): void {
  const isWrong =
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) ||
    /^(r\d*)?(c\d*)?$/i.test(name) ||
    (/\d/.test(name) && findArea(name) !== undefined);
  if (isWrong) throw new ExcelError('InvalidArgument');
}

/** Tables share one space of names with the names of the whole workbook. */
export function isNameTaken({ workbook }: Host, name: string, worksheetId?: string): boolean {
  const isSame = (one: string) => one.toLowerCase() === name.toLowerCase();
  const isTable = workbook.worksheets.some(({ tables }) => tables.some((table) => isSame(table.name)));
  return (
    workbook.names.some((one) => isSame(one.name) && one.worksheetId === worksheetId) ||
    (worksheetId === undefined && isTable)
  );
}
