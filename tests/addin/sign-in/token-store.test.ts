import { expect, test } from 'vitest';
import { createTokenStore } from '#addin/sign-in/token-store.ts';
import { forbiddenStorage, memoryStorage } from './memory-storage.ts';

const hour = 3_600_000;

test('a token survives a reload of the pane', () => {
  const storage = memoryStorage();
  createTokenStore(
    () => storage,
    () => 0,
  ).keep({ token: 'a', expiresAt: hour });
  expect(
    createTokenStore(
      () => storage,
      () => 0,
    ).find(),
  ).toBe('a');
});

test('a token is forgotten a minute before it expires, also in the window', () => {
  const storage = memoryStorage();
  let now = 0;
  const tokens = createTokenStore(
    () => storage,
    () => now,
  );
  tokens.keep({ token: 'a', expiresAt: hour });
  now = hour - 60_001;
  expect(tokens.find()).toBe('a');
  now = hour - 60_000;
  expect(tokens.find()).toBeUndefined();
  expect(storage.length).toBe(0);
});

test('after signing out nothing is kept', () => {
  const storage = memoryStorage();
  const tokens = createTokenStore(
    () => storage,
    () => 0,
  );
  tokens.keep({ token: 'a', expiresAt: hour });
  tokens.forget();
  expect(tokens.find()).toBeUndefined();
  expect(storage.length).toBe(0);
});

test('where the browser forbids to keep anything, the token holds as long as the page', () => {
  const tokens = createTokenStore(forbiddenStorage, () => 0);
  tokens.keep({ token: 'a', expiresAt: hour });
  expect(tokens.find()).toBe('a');
  tokens.forget();
  expect(tokens.find()).toBeUndefined();
});

test.each(['', 'x', 'null', '{}', '{"token":1,"expiresAt":9e15}'])('%s in the window is no token', (text) => {
  const storage = memoryStorage();
  storage.setItem('tenken.token', text);
  expect(
    createTokenStore(
      () => storage,
      () => 0,
    ).find(),
  ).toBeUndefined();
});
