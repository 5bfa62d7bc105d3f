import { afterEach, describe, expect, test, vi } from 'vitest';
import { startOffice } from '#addin/workbook/start-office.ts';

afterEach(() => void vi.unstubAllGlobals());

interface Given {
  host?: string | null;
  displayLanguage?: string;
  version?: string;
}

function officeWith({ host = 'Excel', displayLanguage = 'ja-JP', version = '1.9' }: Given) {
  const isSetSupported = (name: string, wanted: string) =>
    name === 'ExcelApi' && Number(wanted.split('.')[1]) <= Number(version.split('.')[1]);
  vi.stubGlobal('Office', {
    HostType: { Excel: 'Excel' },
    onReady: async () => ({ host, platform: null }),
    context: { displayLanguage, requirements: { isSetSupported } },
  });
}

describe('the pane starts', () => {
  test('in an Excel that is new enough, in its language', async () => {
    officeWith({});
    expect(await startOffice()).toEqual({ kind: 'ready', language: 'ja' });
    officeWith({ displayLanguage: 'en-US', version: '1.17' });
    expect(await startOffice()).toEqual({ kind: 'ready', language: 'en' });
    officeWith({ displayLanguage: 'de-DE' });
    expect(await startOffice()).toEqual({ kind: 'ready', language: 'en' });
  });

  test('in an older one only to say so', async () => {
    officeWith({ version: '1.8' });
    expect(await startOffice()).toEqual({ kind: 'excelTooOld', language: 'ja' });
  });

  test('in a plain browser, and in Word, only to say so', async () => {
    officeWith({ host: null });
    expect(await startOffice()).toEqual({ kind: 'outsideExcel' });
    officeWith({ host: 'Word' });
    expect(await startOffice()).toEqual({ kind: 'outsideExcel' });
  });

  test('without an answer where office.js did not load', async () => {
    expect(await startOffice()).toEqual({ kind: 'noAnswer' });
  });

  test('without an answer where office.js never answers', async () => {
    vi.stubGlobal('Office', { onReady: () => new Promise(() => {}) });
    expect(await startOffice(1)).toEqual({ kind: 'noAnswer' });
  });
});
