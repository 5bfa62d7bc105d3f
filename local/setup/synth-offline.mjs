// `npm run synth` where no network can be reached, as a reviewer without an AWS account would run it.
import { spawnSync } from 'node:child_process';

const isolation = ['unshare', ['--map-root-user', '--net']];
const canIsolate = spawnSync(isolation[0], [...isolation[1], 'true']).status === 0;
if (!canIsolate) console.log('This machine lets nobody take the network away; synthesised with it.');
const [command, args] = canIsolate
  ? [isolation[0], [...isolation[1], 'npm', 'run', '--silent', 'synth']]
  : ['npm', ['run', '--silent', 'synth']];
const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(status ?? 1);
