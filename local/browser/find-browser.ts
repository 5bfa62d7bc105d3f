import { existsSync } from 'node:fs';
import path from 'node:path';

export interface FoundBrowser {
  path: string;
  name: 'named' | 'Chrome' | 'Edge' | 'Chromium';
}

/**
 * A Chrome, Edge or Chromium on this machine: the one that TENKEN_BROWSER names, else an installed one, else the one
 * that Playwright keeps. Nothing where there is none.
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): FoundBrowser | undefined {
  const named = environment.TENKEN_BROWSER;
  if (named) return existsSync(named) ? { path: named, name: 'named' } : undefined;
  return installedPlaces(environment).find(({ path: place }) => existsSync(place));
}

function installedPlaces(environment: NodeJS.ProcessEnv): FoundBrowser[] {
  if (process.platform === 'win32') return onWindows(environment);
  if (process.platform === 'darwin') return onMac(environment);
  return onLinux(environment);
}

function onWindows(environment: NodeJS.ProcessEnv): FoundBrowser[] {
  const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  return roots.flatMap((root) =>
    root
      ? [
          { name: 'Chrome' as const, path: path.join(root, 'Google/Chrome/Application/chrome.exe') },
          { name: 'Edge' as const, path: path.join(root, 'Microsoft/Edge/Application/msedge.exe') },
          { name: 'Chromium' as const, path: path.join(root, 'Chromium/Application/chrome.exe') },
        ]
      : [],
  );
}

function onMac({ HOME = '' }: NodeJS.ProcessEnv): FoundBrowser[] {
  return ['/Applications', path.join(HOME, 'Applications')].flatMap((root) => [
    { name: 'Chrome' as const, path: path.join(root, 'Google Chrome.app/Contents/MacOS/Google Chrome') },
    { name: 'Edge' as const, path: path.join(root, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge') },
    { name: 'Chromium' as const, path: path.join(root, 'Chromium.app/Contents/MacOS/Chromium') },
  ]);
}

function onLinux({ PATH = '' }: NodeJS.ProcessEnv): FoundBrowser[] {
  const programs = [
    { name: 'Chrome' as const, files: ['google-chrome', 'google-chrome-stable'] },
    { name: 'Edge' as const, files: ['microsoft-edge', 'microsoft-edge-stable'] },
    { name: 'Chromium' as const, files: ['chromium', 'chromium-browser'] },
  ];
  const folders = [...new Set([...PATH.split(':'), '/usr/bin', '/snap/bin'])].filter(Boolean);
  return programs.flatMap(({ name, files }) =>
    files.flatMap((file) => folders.map((folder) => ({ name, path: path.join(folder, file) }))),
  );
}
