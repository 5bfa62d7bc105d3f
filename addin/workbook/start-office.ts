import type { OfficePort } from '#addin/state/office-port.ts';
import { awaitOffice } from './await-office.ts';

/** How the pane starts inside Excel; after so many milliseconds without an answer it goes on without one. */
export async function startOffice(milliseconds?: number): ReturnType<OfficePort['start']> {
  const office = await awaitOffice(milliseconds);
  if (!office) return { kind: 'noAnswer' };
  if (office.host !== Office.HostType.Excel) return { kind: 'outsideExcel' };
  const language = displayLanguage();
  const isNewEnough = Office.context.requirements.isSetSupported('ExcelApi', '1.9');
  return { kind: isNewEnough ? 'ready' : 'excelTooOld', language };
}

/** Of Office, which may speak another language than the browser. */
export function displayLanguage(): 'ja' | 'en' {
  return /^ja\b/i.test(Office.context.displayLanguage) ? 'ja' : 'en';
}
