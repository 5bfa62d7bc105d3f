import type { StyleData, WorkbookData } from '../model/workbook-data.ts';
import type { PackageParts } from './zip-package.ts';

/** What saving needs of the file that was opened: its parts, and what was read from them. */
export interface SourcePackage {
  parts: PackageParts;
  workbookPart: string;
  /** Worksheet id → its part. */
  worksheetParts: Map<string, string>;
  /** A copy as read; saving writes where the workbook has come to differ from it. */
  original: Pick<WorkbookData, 'worksheets' | 'names' | 'customXmlParts'>;
  styles: StyleData[];
  digit: number;
}
