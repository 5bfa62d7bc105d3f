import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../setup/project-folder.ts';
import type { FrontEnd } from './front-ends.ts';

const vite = path.join(projectFolder, 'node_modules/vite/bin/vite.js');

/** In a process of its own: the two of them use two cores, and nothing of it stays in the server's memory. */
export async function buildFrontEnd({ config }: FrontEnd): Promise<void> {
  const child = spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`${path.relative(projectFolder, config)} could not be built.\n${output}`);
}
