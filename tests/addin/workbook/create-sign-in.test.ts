import { describe, expect, test, vi } from 'vitest';
import { createTokenStore } from '#addin/sign-in/token-store.ts';
import type { DialogAnswer } from '#addin/workbook/ask-in-dialog.ts';
import { createSignIn } from '#addin/workbook/create-sign-in.ts';

vi.stubGlobal('location', new URL('https://a.test/addin/taskpane.html?_host_Info=x'));
vi.stubGlobal('Office', { context: { displayLanguage: 'ja-JP' } });

const forbidden = () => {
  throw new Error('nothing is kept');
};

function signInThrough(answer: DialogAnswer) {
  const asked: string[] = [];
  const tokens = createTokenStore(forbidden, () => 0);
  const port = createSignIn(tokens, async (address) => {
    asked.push(address);
    return answer;
  });
  return { port, asked };
}

const told = (message: unknown): DialogAnswer => ({ kind: 'told', message: JSON.stringify(message) });
const signedIn = told({ kind: 'signedIn', token: 'a.b.c', expiresAt: 3_600_000 });

test('who signed in has a token until signing out', async () => {
  const { port, asked } = signInThrough(signedIn);
  expect(await port.findToken()).toBeUndefined();
  expect(await port.signIn()).toEqual({ kind: 'signedIn', token: 'a.b.c' });
  expect(asked).toEqual(['https://a.test/addin/sign-in.html#start-ja']);
  expect(await port.findToken()).toBe('a.b.c');
  await port.signOut();
  expect(await port.findToken()).toBeUndefined();
});

test('pressing twice opens one window', async () => {
  const { port, asked } = signInThrough(signedIn);
  await Promise.all([port.signIn(), port.signIn()]);
  expect(asked).toHaveLength(1);
  await port.signIn();
  expect(asked).toHaveLength(2);
});

describe('what came of it otherwise', () => {
  const cases: [string, DialogAnswer, unknown][] = [
    ['the window was closed', { kind: 'closed' }, { kind: 'cancelled' }],
    ['nobody was chosen', told({ kind: 'cancelled' }), { kind: 'cancelled' }],
    ['the person did not let it open', { kind: 'failed', code: 12009 }, { kind: 'failed', why: 'blocked' }],
    ['the browser did not let it open', { kind: 'failed', code: 12011 }, { kind: 'failed', why: 'blocked' }],
    ['its page was not found', { kind: 'failed', code: 12002 }, { kind: 'failed', why: 'provider' }],
    ['the provider failed', told({ kind: 'failed' }), { kind: 'failed', why: 'provider' }],
    ['a message of somebody else', told({ hello: 1 }), { kind: 'failed', why: 'provider' }],
  ];
  test.each(cases)('%s', async (_, answer, outcome) => {
    const { port } = signInThrough(answer);
    expect(await port.signIn()).toEqual(outcome);
    expect(await port.findToken()).toBeUndefined();
  });
});
