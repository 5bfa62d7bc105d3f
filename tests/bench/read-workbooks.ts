import { readXlsx } from 'hucre/xlsx';
import { gridsOf } from '#cli/read-grids.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import type { FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import { type BenchFigure, figure } from './bench-figure.ts';
import { type MailedWorkbook, mailedWorkbooks } from './mailed-workbooks.ts';
import { median } from './median-time.ts';

/** Reading, finding and checking every form, beside a script that only copies the cells. */
export async function readWorkbooks(plan: PlanDefinition): Promise<BenchFigure[]> {
  const workbooks = mailedWorkbooks(plan);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let n = 0; n < 6; n++) {
    ours.push(await timeOf(async () => checkAll(workbooks, plan)));
    theirs.push(await timeOf(() => copyAll(workbooks)));
  }
  const measured = { ours: median(ours.slice(1)), theirs: median(theirs.slice(1)) };
  return [
    figure(`${workbooks.length} workbooks: read, find, check / copy the cells with hucre`, 'ms', measured),
  ];
}

export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function checkAll(workbooks: MailedWorkbook[], plan: PlanDefinition): number {
  let findings = 0;
  let forms = 0;
  for (const { bytes, fileName } of workbooks) {
    const read = gridsOf(bytes, fileName);
    if (!read.ok) throw new Error(`${fileName}: ${read.refusal.code}`);
    for (const form of findForms(read.grids, plan).forms) {
      const project = plan.projects.find(({ id }) => id === form.project);
      if (!project) continue;
      forms++;
      const entries: Record<FieldId, string> = {};
      for (const { field, text } of form.fields) entries[field] = text;
      findings += checkSheet({ plan, project, entries }).length;
    }
  }
  if (forms !== workbooks.length) throw new Error(`${forms} of ${workbooks.length} forms were found`);
  return findings;
}

export async function copyAll(workbooks: MailedWorkbook[]): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for (const { bytes } of workbooks)
    for (const sheet of (await readXlsx(bytes)).sheets) rows.push(...sheet.rows);
  return rows;
}
