import type { WriteOptions } from 'hucre/xlsx';
import type { MeetingPaper } from '#domain/report/meeting-paper.ts';
import { printableText } from '#domain/text/printable-text.ts';
import { fontName } from '../workbook/cell-style.ts';
import { printTitles, reportWorksheets } from '../workbook/report-worksheet.ts';
import { indicatorPages } from './indicator-pages.ts';
import { opinionPages } from './opinion-pages.ts';

export const paperTitle = '委員会資料';

/** Indicators to be rated, then what is to be written about, with room to write in both. */
export function meetingWorkbook(paper: MeetingPaper): WriteOptions {
  const { plan, municipality, fiscalYear, day } = paper;
  const head = { plan, title: paperTitle, isDraft: false };
  const parts = [
    ...(paper.groups.length > 0 ? [indicatorPages(paper)] : []),
    ...(paper.opinions.length > 0 || paper.groups.length === 0 ? [opinionPages(paper)] : []),
  ].map((part) => ({ part, worksheets: reportWorksheets(part, head) }));
  // No clock: as old as the meeting, or the end of the fiscal year.
  const made = new Date(`${day ?? `${fiscalYear + 1}-03-31`}T00:00:00Z`);
  return {
    sheets: parts.flatMap(({ worksheets }) => worksheets),
    namedRanges: parts.flatMap(({ part, worksheets }) => printTitles(part, worksheets)),
    defaultFont: { name: fontName, size: 11 },
    properties: {
      title: printableText(`${plan}　${paperTitle}`),
      creator: printableText(municipality),
      created: made,
      modified: made,
    },
  };
}
