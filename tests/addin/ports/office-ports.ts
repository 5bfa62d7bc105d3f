import type { OfficePort } from '#addin/state/office-port.ts';
import type { PanePorts } from '#addin/state/pane-ports.ts';
import type { SignInPort } from '#addin/state/sign-in-port.ts';
import { checkAcross, checkFields, checkSheet } from '#domain/rules/check-sheet.ts';
import { type HandClock, handClock } from './hand-clock.ts';
import type { MemoryApi } from './memory-api.ts';
import type { MemoryWorkbook } from './memory-workbook.ts';

export interface MemoryPorts extends PanePorts {
  api: MemoryApi;
  workbook: MemoryWorkbook;
  clock: HandClock;
}

/** Someone signed in, in an Excel that is new enough; the test states the difference. */
export function memoryPorts(api: MemoryApi, workbook: MemoryWorkbook): MemoryPorts {
  const clock = handClock();
  return {
    api,
    workbook,
    clock,
    office: readyOffice,
    signIn: signedIn,
    checks: async () => ({ checkSheet, checkFields, checkAcross }),
    later: clock.later,
    now: () => '2024-05-20T01:00:00Z',
  };
}

const readyOffice: OfficePort = { start: async () => ({ kind: 'ready', language: 'ja' }) };

const signedIn: SignInPort = {
  findToken: async () => 'token',
  providers: [{ id: 'local', kind: 'openid', name: '練習用のアカウント' }],
  lastProvider: () => undefined,
  signIn: async () => ({ kind: 'signedIn', token: 'token' }),
  signOut: async () => undefined,
};
