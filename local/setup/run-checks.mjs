// What machines keep: types per folder, formatting and lint, dead exports, the Office lint, the manifest, and what
// would be deployed.
import { spawn } from 'node:child_process';

const node = process.execPath;
const tsc = (folder) => [`types in ${folder}`, [node, 'node_modules/typescript/bin/tsc', '-p', folder]];
const checks = [
  ['format and lint', [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ...['domain', 'functions', 'addin', 'infra', 'local', 'cli', 'tests'].map(tsc),
  ['dead code', [node, 'node_modules/knip/bin/knip.js', '--no-progress']],
  ['Office lint', [node, 'node_modules/eslint/bin/eslint.js', 'addin/workbook', '--max-warnings', '0']],
  ['manifest', [node, '--import', 'tsx', 'cli/tenken.ts', 'manifest', 'check', 'manifest.xml']],
  ['synth without a network', [node, 'local/setup/synth-offline.mjs']],
];

const failed = [];
const queue = [...checks];
await Promise.all([worker(), worker()]);
console.log(
  failed.length === 0 ? `All ${checks.length} checks hold.` : `Does not hold: ${failed.join(', ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);

async function worker() {
  for (let check = queue.shift(); check; check = queue.shift()) {
    const [name, [command, ...args]] = check;
    const start = Date.now();
    const { code, output } = await run(command, args);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output);
  }
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ code, output }));
  });
}
