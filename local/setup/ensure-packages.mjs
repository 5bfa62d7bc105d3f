// Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const stamp = path.join(root, 'node_modules', '.tenken-installed');
const wanted = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node.js 20.19 以上が必要です（いまは ${process.versions.node}）。新しい Node.js を入れてから、もう一度実行してください。`,
  );
  console.error(`Node.js 20.19 or later is needed (this is ${process.versions.node}).`);
  process.exit(1);
}

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
// Packages that were installed by hand with the same lockfile are as good.
const cameByHand = () => {
  const hidden = path.join(root, 'node_modules', '.package-lock.json');
  return existsSync(hidden) && samePackages(JSON.parse(readFileSync(hidden, 'utf8')).packages);
};
function samePackages(installed) {
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([place, entry]) => place === '' || entry.optional || installed[place]?.version === entry.version,
  );
}

if (!isInstalled()) {
  if (!cameByHand()) {
    console.log(
      '必要な部品を入れています（初回のみ、1～2分）… / Installing packages (first time only, 1 to 2 minutes)…',
    );
    const failure = install();
    if (failure) {
      console.error(failure);
      process.exit(1);
    }
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** What to do where it did not work; nothing where it did. */
function install() {
  const isWindows = process.platform === 'win32';
  const { status, stderr } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['inherit', 'inherit', 'pipe'], encoding: 'utf8', shell: isWindows },
  );
  if (status === 0) return undefined;
  return `${stderr ?? ''}\n${reasonOf(stderr ?? '')}`;
}

function reasonOf(output) {
  if (/code (EUSAGE|EINTEGRITY)|in sync/.test(output)) {
    return '部品を入れられませんでした。package-lock.json が package.json と合っていません。クローンし直すか、両方を元に戻してください。\nThe packages could not be installed: package-lock.json does not fit package.json. Restore both files.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ERR_SOCKET|network|CERT_|SELF_SIGNED|E50\d/.test(output)) {
    return '部品を入れられませんでした。ネットワーク（npm のレジストリー）につながるか確かめて、もう一度実行してください。\nThe packages could not be installed. Check the connection to the npm registry and run this again.';
  }
  return '部品を入れられませんでした。上に出ている内容を確かめて、もう一度実行してください。\nThe packages could not be installed; the reason stands above.';
}
