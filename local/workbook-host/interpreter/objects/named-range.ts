import { findArea } from '../../codec/cell-reference.ts';
import type { NameData } from '../../model/workbook-data.ts';
import { splitAddress } from '../cells/range-address.ts';
import type { Host, RangeState } from '../host-object.ts';
import { findWorksheetByName } from './find-worksheet.ts';

/** A name as a formula on the worksheet would find it: its own before the workbook's. */
export function findName({ workbook }: Host, name: string, worksheetId: string): NameData | undefined {
  const same = workbook.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  return (
    same.find((one) => one.worksheetId === worksheetId) ?? same.find((one) => one.worksheetId === undefined)
  );
}

/** The cells that a name stands for; nothing where it is a constant, a formula, or `#REF!`. */
export function rangeOfName(host: Host, { formula }: NameData): RangeState | undefined {
  const { worksheet: name, reference } = splitAddress(formula.replace(/^=/, ''));
  const worksheet = name === undefined ? undefined : findWorksheetByName(host, name);
  const area = findArea(reference);
  return worksheet && area && { worksheet, area };
}
