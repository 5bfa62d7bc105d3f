import type { NameData, StyleData } from '../model/workbook-data.ts';
import type { ChartPlace } from './read-charts.ts';
import type { WorksheetTables } from './read-worksheet.ts';
import type { PackageParts } from './zip-package.ts';

/** What saving needs of the file that was opened; never changed, so that a workbook can be saved again and again. */
export interface SourcePackage {
  parts: PackageParts;
  workbookPart: string;
  /** Worksheet id → its part. */
  worksheetParts: Map<string, string>;
  /** Worksheet id → the name by which formulas of the file call it. */
  worksheetNames: Map<string, string>;
  /** Relationship id of a tab → worksheet id; tabs that are no worksheets are missing. */
  worksheetIds: Map<string, string>;
  /** The charts that the workbook knows, by their ids. */
  charts: Map<string, ChartPlace>;
  /** Worksheet ids by position among all tabs. */
  tabs: (string | undefined)[];
  names: NameData[];
  styles: StyleData[];
  digit: number;
  /** For reading a worksheet again when it is compared with what it has become. */
  tables: Omit<WorksheetTables, 'sharedFormulas'>;
}
