// Unit, contract and property tests, then the journeys in a browser; both counts in one closing line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { resultsFolder } from './test-results.mjs';

rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status ?? 1;

const node = process.execPath;
const only = process.argv[2];
const suites = {
  unit: () =>
    run(node, ['local/setup/ensure-lambda-runtime.mjs']) ||
    // The doctor looks at the pages that one machine serves.
    run(node, ['--import', 'tsx', 'local/build/build-addin.ts']) ||
    run(node, [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path.join(resultsFolder, 'unit.json')}`,
    ]),
  journeys: () =>
    run(node, ['--import', 'tsx', 'local/setup/ensure-browser.ts']) ||
    run(node, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(resultsFolder, 'journeys.json'),
    }),
};
const failed = Object.entries(suites).filter(([name, suite]) => (!only || only === name) && suite() !== 0);
run(node, ['local/setup/print-test-count.mjs']);
if (failed.length > 0) {
  console.error(`Not passed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
