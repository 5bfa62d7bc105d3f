import type { WorksheetData } from '../../model/workbook-data.ts';
import { eventType } from '../events.ts';
import { ExcelError } from '../excel-error.ts';
import type { Host } from '../host-object.ts';
import { liveWorksheet } from './find-worksheet.ts';

/** Excel deletes neither the last visible worksheet nor one that is very hidden. */
export function deleteWorksheet(host: Host, worksheet: WorksheetData): void {
  const { workbook } = host;
  liveWorksheet(host, worksheet);
  const [next] = workbook.worksheets.filter((one) => one !== worksheet && one.visibility === 'Visible');
  if (!next || worksheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
  workbook.worksheets = workbook.worksheets.filter((one) => one !== worksheet);
  workbook.names = workbook.names.filter(({ worksheetId }) => worksheetId !== worksheet.id);
  if (workbook.activeWorksheetId === worksheet.id) host.page.activate(next.id);
  host.events.happened(eventType.worksheetDeleted, worksheet.id);
}
