import { formatCell } from '#domain/grid/address.ts';
import type { CellPlace, WorkbookProblem } from '#domain/plan-workbook/workbook-problem.ts';
import { workbookProblems } from '#domain/words/ja/workbook-problems.ts';
import { sayWorkbookProblem } from '#domain/words/workbook-problem-words.ts';

/** What is wrong with a workbook, as it is shown to whoever filled it in. */
export interface WorkbookRemark {
  /** Absent where it is the workbook as a whole. */
  worksheet?: string;
  /** `C5`; absent where it is the worksheet as a whole. */
  cell?: string;
  code: string;
  /** `warns`: the definition can be used all the same. */
  severity: 'blocks' | 'warns';
  message: string;
}

export function asRemark(problem: WorkbookProblem): WorkbookRemark {
  return {
    ...whereIs(problem),
    code: problem.code,
    severity: 'blocks',
    message: sayWorkbookProblem(workbookProblems, problem),
  };
}

function whereIs(problem: WorkbookProblem): Pick<WorkbookRemark, 'worksheet' | 'cell'> {
  if ('place' in problem) return cellOf(problem.place);
  return 'worksheet' in problem ? { worksheet: problem.worksheet } : {};
}

export function cellOf(place: CellPlace): Required<Pick<WorkbookRemark, 'worksheet' | 'cell'>> {
  return { worksheet: place.worksheet, cell: formatCell(place) };
}

/** `事業!C5` */
export function placeOf({ worksheet, cell }: Pick<WorkbookRemark, 'worksheet' | 'cell'>): string {
  return [worksheet, cell].filter((part) => part !== undefined).join('!') || '全体';
}
