import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type BenchFigure, figure } from './bench-figure.ts';
import { median } from './median-time.ts';

/** Size of the Lambda's bundle, and from the start of a process to its first answer. */
export async function lambdaStart(): Promise<BenchFigure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-bench-'));
  try {
    const ours = await bundle('functions/lambda.ts', path.join(folder, 'ours.mjs'));
    const theirs = await bundle('tests/bench/bare-lambda.ts', path.join(folder, 'bare.mjs'));
    const size = (file: string) => statSync(file).size / 1000;
    const times = { ours: [] as number[], theirs: [] as number[] };
    for (let n = 0; n < 7; n++) {
      times.ours.push(startTime(ours));
      times.theirs.push(startTime(theirs));
    }
    return [
      figure('Lambda bundle / bare hono, SDK and jose', 'KB', { ours: size(ours), theirs: size(theirs) }),
      figure('process start to first answer / bare hono, SDK and jose', 'ms', {
        ours: median(times.ours),
        theirs: median(times.theirs),
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(entry: string, outfile: string): Promise<string> {
  await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    outfile,
  });
  return outfile;
}

const event = {
  version: '2.0',
  rawPath: '/api/v1/health',
  rawQueryString: '',
  headers: {},
  requestContext: {
    http: {
      method: 'GET',
      path: '/api/v1/health',
      protocol: 'HTTP/1.1',
      sourceIp: '127.0.0.1',
      userAgent: '',
    },
    domainName: 'api.example',
    stage: '$default',
  },
  isBase64Encoded: false,
};

function startTime(file: string): number {
  const program = `const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)});
    const { statusCode } = await handler(${JSON.stringify(event)}, {});
    if (statusCode !== 200) process.exit(1);
    process.exit(0);`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: {
      PATH: process.env.PATH,
      ISSUERS: '[]',
      CORE_TABLE: 'Core',
      LEDGER_TABLE: 'Ledger',
      AWS_REGION: 'ap-northeast-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The bundle does not answer: ${stderr}`);
  return performance.now() - start;
}
