import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { fullReport } from '../functions/report/workbook/full-report.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import { median } from './median-time.ts';
import type { RoundReport } from './report-round.ts';
import { textOfLength } from './round-texts.ts';

const exceljs = path.resolve('tests/bench/exceljs');
const processes = 5;
/** Characters of a field, as in published reports: 16 to 1,200. */
const lengths = [120, 320, 60, 480, 180, 16, 240, 1200, 90, 400];

/** The report of every sheet of a round, each time in a new process, beside the same cells written by exceljs. */
export async function reportBench(plan: PlanDefinition): Promise<BenchFigure[]> {
  installExceljs();
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-bench-'));
  try {
    let n = 0;
    const report = fullReport(plan, { textOf: () => textOfLength(lengths[n++ % lengths.length] ?? 0, n) });
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    const ours = path.join(folder, 'report-by-tenken.cjs');
    await bundle('tests/bench/report-by-tenken.ts', ours);
    const layout = path.join(folder, 'layout.mjs');
    await bundle('functions/report/workbook/report-workbook.ts', layout);
    const theirs = path.join(exceljs, 'report-by-exceljs.mjs');
    const measured = inTurns({ ours: [ours, file], theirs: [theirs, file, layout] });
    const name = `the report of ${report.sheets.length} sheets as a workbook, first in its process / laid out alike, written by exceljs`;
    return [
      figure(
        name,
        'ms',
        sides(measured, ({ warm }) => warm),
      ),
      figure(
        `${name}: the whole process`,
        'MB',
        sides(measured, ({ peak }) => peak),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Only here: nothing else of the project needs it. */
function installExceljs(): void {
  if (existsSync(path.join(exceljs, 'node_modules', 'exceljs'))) return;
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: exceljs, stdio: 'inherit' });
  if (status !== 0) throw new Error('exceljs could not be installed in tests/bench/exceljs');
}

async function bundle(entry: string, outfile: string): Promise<void> {
  const format = outfile.endsWith('.mjs') ? 'esm' : 'cjs';
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format, outfile });
}

type Sides<T> = Record<'ours' | 'theirs', T>;

/** So that a busy moment hits both. */
function inTurns(programs: Sides<string[]>): Sides<RoundReport[]> {
  const reports: Sides<RoundReport[]> = { ours: [], theirs: [] };
  for (let n = 0; n < processes; n++)
    for (const side of ['ours', 'theirs'] as const) reports[side].push(run(programs[side]));
  return reports;
}

function run(command: readonly string[]): RoundReport {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command[0]}: ${stderr}`);
  return JSON.parse(stdout);
}

function sides(measured: Sides<RoundReport[]>, of: (report: RoundReport) => number): Sides<number> {
  return { ours: median(measured.ours.map(of)), theirs: median(measured.theirs.map(of)) };
}
