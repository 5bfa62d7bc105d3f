import { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWindow } from '#local/browser/open-window.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tenken-window-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A machine with a screen, and this Node as its browser. */
const screen = { DISPLAY: ':0', TENKEN_BROWSER: process.execPath };

function open(environment: NodeJS.ProcessEnv) {
  const started: { program: string; args: string[] }[] = [];
  const window = new ChildProcess();
  let failures = 0;
  const browser = openWindow({
    address: 'https://localhost:3443/',
    profile: path.join(folder, 'browser'),
    spki: 'c3BraQ==',
    environment,
    failed: () => void failures++,
    run: (program, args) => {
      started.push({ program, args });
      return window;
    },
  });
  return { browser, started, window, failures: () => failures };
}

test('the window trusts one certificate, in a profile of its own', () => {
  const { browser, started } = open(screen);
  expect(browser).toEqual({ path: process.execPath, name: 'named' });
  const args = started[0]?.args ?? [];
  expect(started[0]?.program).toBe(process.execPath);
  expect(args).toContain('--ignore-certificate-errors-spki-list=c3BraQ==');
  expect(args).toContain(`--user-data-dir=${path.join(folder, 'browser')}`);
  expect(args.at(-1)).toBe('https://localhost:3443/');
  expect(existsSync(path.join(folder, 'browser'))).toBe(true);
});

test('every other certificate is looked at as always, and only root goes without the sandbox', () => {
  const args = open(screen).started[0]?.args ?? [];
  expect(args).not.toContain('--ignore-certificate-errors');
  expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

test('without a screen, or without a browser, nothing is started', () => {
  if (process.platform === 'linux') {
    expect(open({ TENKEN_BROWSER: process.execPath }).browser).toBeUndefined();
  }
  const { browser, started } = open({ ...screen, TENKEN_BROWSER: path.join(folder, 'missing') });
  expect([browser, started]).toEqual([undefined, []]);
});

test('a browser that ends with an error is said, one that hands over to a running one is not', () => {
  const broken = open(screen);
  broken.window.emit('exit', 21);
  expect(broken.failures()).toBe(1);
  const handedOver = open(screen);
  handedOver.window.emit('exit', 0);
  expect(handedOver.failures()).toBe(0);
  const unstartable = open(screen);
  unstartable.window.emit('error', new Error('EACCES'));
  expect(unstartable.failures()).toBe(1);
});
