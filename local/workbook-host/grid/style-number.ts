import type { StyleData, WorkbookData } from '../model/workbook-data.ts';

/** Where a style stands in the workbook's list; one that is not there yet is added. */
export function styleNumber(workbook: WorkbookData, wanted: StyleData): number {
  const text = JSON.stringify(wanted);
  const known = workbook.styles.findIndex((one) => JSON.stringify(one) === text);
  return known >= 0 ? known : workbook.styles.push(wanted) - 1;
}
