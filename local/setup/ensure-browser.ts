// Finds a browser for the journeys, installs one where that is possible, or says plainly what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../browser/find-browser.ts';

if (!findBrowser()) install();
const browser = findBrowser();
if (!browser) {
  console.error(
    '画面のテストに使うブラウザー（Chrome、Edge、Chromium のいずれか）が見つかりません。どれかを入れてから、もう一度実行してください。',
  );
  console.error(
    'No Chrome, Edge or Chromium was found for the journeys. Install one, or name it in TENKEN_BROWSER.',
  );
  process.exit(1);
}
console.log(`Browser for the journeys: ${browser.path}`);

function install() {
  const isDebianRoot =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    console.log('ブラウザーと日本語の書体を入れています… / Installing Chromium and a Japanese font…');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      stdio: 'ignore',
      env: environment,
    });
  }
  if (!findBrowser())
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    });
}
