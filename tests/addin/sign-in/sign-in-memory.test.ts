import { expect, test } from 'vitest';
import { createSignInMemory } from '#addin/sign-in/sign-in-memory.ts';
import { forbiddenStorage, memoryStorage } from './memory-storage.ts';

function windowsOf(browser: Storage) {
  return (window = memoryStorage()) => createSignInMemory({ window: () => window, browser: () => browser });
}

test('a new window knows which provider this browser used last', () => {
  const openWindow = windowsOf(memoryStorage());
  expect(openWindow().lastProvider()).toBeUndefined();
  openWindow().signedIn('staff');
  expect(openWindow().lastProvider()).toBe('staff');
});

test('a window stays with its own provider, whatever another one uses', () => {
  const openWindow = windowsOf(memoryStorage());
  const kept = memoryStorage();
  openWindow(kept).signedIn('staff');
  openWindow().signedIn('m365');
  expect(openWindow(kept).lastProvider()).toBe('staff');
});

test('who signed out stays so in this window, and in no other', () => {
  const openWindow = windowsOf(memoryStorage());
  const kept = memoryStorage();
  openWindow(kept).signedOut();
  expect(openWindow(kept).isSignedOut()).toBe(true);
  expect(openWindow().isSignedOut()).toBe(false);
  openWindow(kept).signedIn('staff');
  expect(openWindow(kept).isSignedOut()).toBe(false);
});

test('where nothing can be kept it is known as long as the page stands', () => {
  const memory = createSignInMemory({ window: forbiddenStorage, browser: forbiddenStorage });
  memory.signedIn('staff');
  memory.signedOut();
  expect(memory.lastProvider()).toBe('staff');
  expect(memory.isSignedOut()).toBe(true);
});
