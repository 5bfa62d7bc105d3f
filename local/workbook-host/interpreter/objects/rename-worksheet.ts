import { renameInFormula } from '../../codec/rename-in-formula.ts';
import type { WorksheetData } from '../../model/workbook-data.ts';
import { eventType } from '../events.ts';
import type { Host } from '../host-object.ts';
import { checkWorksheetName } from './worksheet-name.ts';

/** Formulas and names follow the worksheet's new name. */
export function renameWorksheet(host: Host, worksheet: WorksheetData, name: string): void {
  const before = worksheet.name;
  if (name === before) return;
  if (name.toLowerCase() !== before.toLowerCase()) checkWorksheetName(host, name);
  const { workbook } = host;
  worksheet.name = name;
  for (const { cells } of workbook.worksheets) {
    for (const [key, cell] of cells) {
      if (cell.formula !== undefined)
        cells.set(key, { ...cell, formula: renameInFormula(cell.formula, before, name) });
    }
  }
  workbook.names = workbook.names.map((one) => ({
    ...one,
    formula: renameInFormula(one.formula, before, name),
  }));
  host.events.happened(eventType.worksheetNameChanged, worksheet.id, { nameBefore: before, nameAfter: name });
}
