import type { OpenOutcome } from '#addin/state/workbook-port.ts';
import { excelErrorCode } from './excel-error-code.ts';

/** Bytes that are turned into text at once: a call takes only so many arguments. */
const portion = 8192;

/** Opens an .xlsx file as a new workbook, which needs no download: in Excel's own web view those can fail silently. */
export async function openFile(bytes: Uint8Array): Promise<OpenOutcome> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return 'opened';
  } catch (error) {
    const code = excelErrorCode(error);
    if (code === undefined) throw error;
    return code === 'RequestPayloadSizeLimitExceeded' ? 'tooLarge' : 'refused';
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += portion) {
    text += String.fromCharCode(...bytes.subarray(start, start + portion));
  }
  return btoa(text);
}
