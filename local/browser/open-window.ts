import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { type FoundBrowser, findBrowser } from './find-browser.ts';

export interface WindowOptions {
  address: string;
  /** A profile of its own: what is trusted there is trusted nowhere else. */
  profile: string;
  /** The one certificate that the window takes without asking. */
  spki: string;
  environment?: NodeJS.ProcessEnv;
  /** The browser was found, but ended with an error. */
  failed: () => void;
  /** For a test. */
  run?: (program: string, args: string[]) => Pick<ChildProcess, 'once' | 'unref'>;
}

/** Opens a browser window without a certificate warning. Nothing where there is no browser or no screen. */
export function openWindow(options: WindowOptions): FoundBrowser | undefined {
  const { environment = process.env, profile, failed, run = runDetached } = options;
  const browser = hasScreen(environment) ? findBrowser(environment) : undefined;
  if (!browser) return undefined;
  mkdirSync(profile, { recursive: true });
  const window = run(browser.path, windowArguments(options));
  window.once('error', failed);
  window.once('exit', (code: number | null) => {
    if (code) failed();
  });
  window.unref();
  return browser;
}

/** The window stays when the start ends: what was typed into a workbook is still in it. */
function runDetached(program: string, args: string[]) {
  return spawn(program, args, { detached: true, stdio: 'ignore' });
}

function hasScreen({ DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

export function windowArguments({
  address,
  profile,
  spki,
}: Pick<WindowOptions, 'address' | 'profile' | 'spki'>): string[] {
  return [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    // Otherwise a bar over every page warns of the line above.
    '--test-type',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium refuses its sandbox to root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--new-window',
    address,
  ];
}
