import { writeXlsx } from 'hucre/xlsx';
import type { MeetingPaper } from '#domain/report/meeting-paper.ts';
import { packWorkbook } from '../workbook/pack-workbook.ts';
import { meetingWorkbook } from './meeting-workbook.ts';

/** The committee's paper as an .xlsx file that prints on A4 across. The same paper gives the same bytes. */
export async function writeMeetingPaper(paper: MeetingPaper): Promise<Uint8Array> {
  return packWorkbook(await writeXlsx(meetingWorkbook(paper)));
}
