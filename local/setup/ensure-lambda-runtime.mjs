// Lambda's own runtime interface client and the Node that it runs on there: a project of its own, because the client
// wants a newer Node than the rest. Published for Linux x64; elsewhere its test is skipped and says so.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('tests', 'lambda-runtime');
const stamp = path.join(folder, 'node_modules', '.tenken-installed');
const wanted = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
const isHere = process.platform === 'linux' && process.arch === 'x64';

if (isHere && !(existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)) {
  console.log(
    'Lambda の実行環境を入れています（初回のみ）… / Installing Lambda’s runtime (first time only)…',
  );
  // Its packages ask for a newer Node than this one: they run on the one that is installed beside them.
  const { status, stderr } = spawnSync('npm', ['ci', '--loglevel=error', '--engine-strict=false'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(stderr);
    console.error(
      'Lambda の実行環境を入れられませんでした。ネットワーク（npm のレジストリー）を確かめて、もう一度実行してください。\nLambda’s runtime could not be installed. Check the connection to the npm registry and run this again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
