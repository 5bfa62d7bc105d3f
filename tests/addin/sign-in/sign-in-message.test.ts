import { expect, test } from 'vitest';
import { findSignInMessage } from '#addin/sign-in/sign-in-message.ts';

test.each([{ kind: 'signedIn', token: 'a.b.c', expiresAt: 1 }, { kind: 'cancelled' }, { kind: 'failed' }])(
  '$kind is understood',
  (message) => expect(findSignInMessage(JSON.stringify({ ...message, more: 1 }))).toEqual(message),
);

test.each([
  '',
  'null',
  '[]',
  '{',
  '"signedIn"',
  '{"kind":"other"}',
  '{"kind":"signedIn"}',
  '{"kind":"signedIn","token":"","expiresAt":1}',
  '{"kind":"signedIn","token":"a","expiresAt":"1"}',
])('%s is no message of ours', (text) => expect(findSignInMessage(text)).toBeUndefined());
