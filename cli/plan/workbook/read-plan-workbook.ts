import { gridsOf } from '#cli/read-grids.ts';
import type { Grid } from '#domain/grid/grid.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type ReadTables, readTables } from '#domain/plan-workbook/read-tables.ts';
import { unknownId } from '#domain/plan-workbook/read-values.ts';
import type { CellPlace, WorkbookProblem } from '#domain/plan-workbook/workbook-problem.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';
import { hostWords } from '#local/workbook-host/page/host-words.ts';
import { planProblemInWorkbook } from './plan-problem-in-workbook.ts';
import { asRemark, type WorkbookRemark } from './workbook-remark.ts';

export type ReadPlanWorkbook =
  | { ok: true; plan: PlanDefinition; advice: WorkbookRemark[]; newIds: ReadTables['newIds'] }
  | { ok: false; problems: WorkbookRemark[] };

/** The definition in a workbook, or what is wrong with it, by worksheet and cell. Never throws for what a file holds. */
export function readPlanWorkbook(bytes: Uint8Array, fileName: string): ReadPlanWorkbook {
  const read = gridsOf(bytes, fileName);
  if (read.ok) return readPlanGrids(read.grids);
  const message = hostWords('ja').refusal(read.refusal, fileName);
  return { ok: false, problems: [{ code: read.refusal.code, severity: 'blocks', message }] };
}

/** As `readPlanWorkbook`, from what stands in the worksheets. */
export function readPlanGrids(grids: readonly Grid[]): ReadPlanWorkbook {
  const { content, places, problems, newIds } = readTables(grids);
  // Where a table or a column is missing, everything else would only be told of its absence.
  const missing = problems.filter(({ code }) => missingCodes.has(code));
  if (missing.length > 0) return { ok: false, problems: missing.map(asRemark) };
  const parsed = parseDefinition(content);
  const remarks = [
    ...problems.map((problem) => ({
      remark: asRemark(problem),
      place: 'place' in problem ? problem.place : undefined,
    })),
    ...(parsed.ok ? parsed.advice : parsed.problems)
      .filter((problem) => !isOfUnknown(problem))
      .map((problem) => planProblemInWorkbook(problem, places))
      .filter(({ place }) => !place || !problems.some((one) => isAt(one, place))),
  ];
  const worksheets = grids.map(({ worksheet }) => worksheet);
  return parsed.ok && problems.length === 0
    ? { ok: true, plan: parsed.plan, advice: inOrder(remarks, worksheets), newIds }
    : { ok: false, problems: inOrder(remarks, worksheets) };
}

const missingCodes = new Set<WorkbookProblem['code']>([
  'notADefinition',
  'worksheetMissing',
  'tableMissing',
  'columnMissing',
]);

/** What follows from a reference that was not found, which is told already: two of them are not the same thing. */
function isOfUnknown(problem: object): boolean {
  return Object.values(problem).includes(unknownId);
}

/** What a cell should have said is not asked for again because it said something else. */
function isAt(problem: WorkbookProblem, { worksheet, row, column }: CellPlace): boolean {
  if (!('place' in problem)) return false;
  const { place } = problem;
  return place.worksheet === worksheet && place.row === row && place.column === column;
}

/** As somebody goes through the workbook. */
function inOrder(
  remarks: readonly { remark: WorkbookRemark; place?: CellPlace | undefined }[],
  worksheets: readonly string[],
): WorkbookRemark[] {
  const rank = ({ place }: { place?: CellPlace | undefined }) =>
    place ? worksheets.indexOf(place.worksheet) : worksheets.length;
  return [...remarks]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.place?.row ?? 0) - (b.place?.row ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0),
    )
    .map(({ remark }) => remark);
}
