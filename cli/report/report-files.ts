import { writeCsv } from '#domain/csv/write-csv.ts';
import { openData } from '#domain/report/open-data/open-data.ts';
import type { Report } from '#domain/report/report.ts';
import { reportPage } from '#functions/report/page/report-page.ts';
import { writeReportWorkbook } from '#functions/report/workbook/write-report-workbook.ts';

export interface ReportFile {
  /** `open-data/sheets.csv` */
  name: string;
  content: string | Uint8Array;
}

/** Every form of a report. The open data have the mark by which Excel knows UTF-8, unless somebody wants none. */
export async function reportFiles(report: Report, { hasMark }: { hasMark: boolean }): Promise<ReportFile[]> {
  return [
    { name: 'report.xlsx', content: await writeReportWorkbook(report) },
    { name: 'report.html', content: await reportPage(report) },
    ...openData(report).map(({ name, header, rows }) => ({
      name: `open-data/${name}.csv`,
      content: writeCsv([header, ...rows], { hasMark }),
    })),
  ];
}
