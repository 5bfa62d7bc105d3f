import type { OfficePort } from '#addin/state/office-port.ts';

type Started = Awaited<ReturnType<OfficePort['start']>>;

const patience = 10_000;

/** Waits for Excel, but not for ever: an office.js that was blocked on the way never answers. */
export async function startOffice(milliseconds = patience): Promise<Started> {
  if (typeof Office === 'undefined') return { kind: 'noAnswer' };
  const started = await Promise.race([Office.onReady(), timeOut(milliseconds)]);
  if (started === undefined) return { kind: 'noAnswer' };
  if (started.host !== Office.HostType.Excel) return { kind: 'outsideExcel' };
  const language = /^ja\b/i.test(Office.context.displayLanguage) ? 'ja' : 'en';
  const isNewEnough = Office.context.requirements.isSetSupported('ExcelApi', '1.9');
  return { kind: isNewEnough ? 'ready' : 'excelTooOld', language };
}

function timeOut(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
