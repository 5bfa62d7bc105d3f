import type { WorksheetData } from '../model/workbook-data.ts';
import type { SourcePackage } from './source-package.ts';
import type { PackageParts } from './zip-package.ts';

export function shiftParts(_parts: PackageParts, _source: SourcePackage, worksheets: WorksheetData[]): void {
  if (worksheets.every(({ shifts }) => !shifts || shifts.length === 0)) return;
}
