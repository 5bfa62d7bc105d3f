import { isAdvice } from '#domain/plan/is-advice.ts';
import type { PlanProblem } from '#domain/plan/plan-problem.ts';
import type { NotedPlaces } from '#domain/plan-workbook/noted-places.ts';
import type { CellPlace } from '#domain/plan-workbook/workbook-problem.ts';
import { cellInWords } from '#domain/words/ja/workbook-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';
import { namesInFile, planWordsInWorkbook } from './plan-words-in-workbook.ts';
import { cellOf, type WorkbookRemark } from './workbook-remark.ts';

export interface PlacedRemark {
  remark: WorkbookRemark;
  place?: CellPlace;
}

/** A problem of a definition, told of the workbook that it was read from: by cell, and in the words of its headings. */
export function planProblemInWorkbook(problem: PlanProblem, places: NotedPlaces): PlacedRemark {
  const place = places.find(placeOf(problem));
  const told = withCells(problem, places);
  const remark: WorkbookRemark = {
    ...(place ? cellOf(place) : {}),
    code: problem.code,
    severity: isAdvice(problem) ? 'warns' : 'blocks',
    message: sayPlanProblem(planWordsInWorkbook, told).replace(namesInFile, ''),
  };
  return { remark, ...(place ? { place } : {}) };
}

function placeOf(problem: PlanProblem): string {
  return problem.code === 'unknownKey' ? `${problem.place}.${problem.key}` : problem.place;
}

/** Other places that the problem names, as cells. */
function withCells(problem: PlanProblem, places: NotedPlaces): PlanProblem {
  const named = (place: string) => {
    const cell = places.find(place);
    return cell ? cellInWords(cell) : place;
  };
  if (problem.code === 'dayBefore') return { ...problem, other: named(problem.other) };
  return namesFirst(problem) ? { ...problem, first: named(problem.first) } : problem;
}

function namesFirst(problem: PlanProblem): problem is Extract<PlanProblem, { first: string }> {
  return 'first' in problem && typeof problem.first === 'string';
}
