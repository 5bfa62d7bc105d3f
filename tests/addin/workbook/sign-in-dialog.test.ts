import { expect, test, vi } from 'vitest';
import type { DialogAnswer } from '#addin/workbook/ask-in-dialog.ts';
import { signInInDialog } from '#addin/workbook/sign-in-dialog.ts';

vi.stubGlobal('location', new URL('https://a.test/addin/taskpane.html?_host_Info=x'));
vi.stubGlobal('Office', { context: { displayLanguage: 'ja-JP' } });

const told = (message: unknown): DialogAnswer => ({ kind: 'told', message: JSON.stringify(message) });
const signedIn = { kind: 'signedIn', token: 'a.b.c', expiresAt: 3_600_000 };

test('the window begins at our own page, in the language of Office, with the provider', async () => {
  const asked: string[] = [];
  await signInInDialog('staff', async (address) => {
    asked.push(address);
    return told(signedIn);
  });
  expect(asked).toEqual(['https://a.test/addin/sign-in.html#start-ja-staff']);
});

const cases: [string, DialogAnswer, unknown][] = [
  ['somebody signed in', told(signedIn), signedIn],
  ['the window was closed', { kind: 'closed' }, { kind: 'cancelled' }],
  ['nobody was chosen', told({ kind: 'cancelled' }), { kind: 'cancelled' }],
  ['the person did not let it open', { kind: 'failed', code: 12009 }, { kind: 'failed', why: 'blocked' }],
  ['the browser did not let it open', { kind: 'failed', code: 12011 }, { kind: 'failed', why: 'blocked' }],
  ['its page was not found', { kind: 'failed', code: 12002 }, { kind: 'failed', why: 'provider' }],
  ['the provider failed', told({ kind: 'failed' }), { kind: 'failed', why: 'provider' }],
  ['a message of somebody else', told({ hello: 1 }), { kind: 'failed', why: 'provider' }],
];
test.each(cases)('what comes of it: %s', async (_, answer, outcome) => {
  expect(await signInInDialog('staff', async () => answer)).toEqual(outcome);
});
