import path from 'node:path';
import type { CommandOutput } from '#cli/command-output.ts';
import type { DefinitionAnswer } from '#cli/plan/definition-answer.ts';
import type { DefinitionProblem } from '#cli/plan/definition-problem.ts';
import { readBytes } from '#cli/read-bytes.ts';
import { readPlanWorkbook } from './read-plan-workbook.ts';
import { placeOf, type WorkbookRemark } from './workbook-remark.ts';

/** As `readDefinition`, from a workbook: places are cells, `事業!C5`. */
export function readWorkbookDefinition(file: string, output: CommandOutput): DefinitionAnswer | undefined {
  const bytes = readBytes(file, output);
  if (!bytes) return undefined;
  const read = readPlanWorkbook(bytes, path.basename(file));
  return read.ok
    ? { ok: true, plan: read.plan, advice: read.advice.map(asProblem) }
    : { ok: false, problems: read.problems.map(asProblem) };
}

function asProblem(remark: WorkbookRemark): DefinitionProblem {
  const { code, severity, message } = remark;
  return { place: placeOf(remark), code, severity, sentence: message };
}
