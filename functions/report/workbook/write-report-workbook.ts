import { writeXlsx } from 'hucre/xlsx';
import type { Report } from '#domain/report/report.ts';
import { packWorkbook } from './pack-workbook.ts';
import { reportWorkbook } from './report-workbook.ts';

/** A round's report as an .xlsx file that prints on A4. The same report gives the same bytes, wherever and whenever. */
export async function writeReportWorkbook(report: Report): Promise<Uint8Array> {
  return packWorkbook(await writeXlsx(reportWorkbook(report)));
}
