import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import type { RoundReport } from './report-round.ts';
import { roundToCheck } from './round-to-check.ts';

/** Every sheet of a round, every rule, beside textlint: warm time, and the memory of the whole process. */
export async function wholeRound(plan: PlanDefinition): Promise<BenchFigure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-bench-'));
  try {
    const file = path.join(folder, 'round.json');
    writeFileSync(file, JSON.stringify(roundToCheck(plan)));
    const ours = await reportOf('tests/bench/round-by-rules.ts', folder, file);
    const theirs = await reportOf('tests/bench/textlint/round-by-textlint.ts', folder, file);
    const name = `${plan.projects.length} sheets in Node, every rule, across sheets too / textlint with ja-technical-writing`;
    return [
      figure(name, 'ms', { ours: ours.warm, theirs: theirs.warm }),
      figure(`${name}: the whole process`, 'MB', { ours: ours.peak, theirs: theirs.peak }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function reportOf(entry: string, folder: string, round: string): Promise<RoundReport> {
  const outfile = path.join(folder, `${path.basename(entry, '.ts')}.cjs`);
  // Packages stay where they are: textlint's dictionary lies beside its program.
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@textlint/*', 'textlint-*'],
    outfile,
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [outfile, round], {
    env: { ...process.env, NODE_PATH: path.resolve('node_modules') },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${entry}: ${stderr}`);
  return JSON.parse(stdout);
}
