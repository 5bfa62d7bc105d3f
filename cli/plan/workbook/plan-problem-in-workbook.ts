import { isAdvice } from '#domain/plan/is-advice.ts';
import type { PlanProblem } from '#domain/plan/plan-problem.ts';
import { headingAt } from '#domain/plan-workbook/headings.ts';
import type { NotedPlaces } from '#domain/plan-workbook/noted-places.ts';
import type { CellPlace } from '#domain/plan-workbook/workbook-problem.ts';
import { planProblems } from '#domain/words/ja/plan-problems.ts';
import { cellInWords } from '#domain/words/ja/workbook-problems.ts';
import { type PlanProblemWords, sayPlanProblem } from '#domain/words/plan-problem-words.ts';
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
    message: sayPlanProblem(wordsInWorkbook, told).replace(namesInFile, ''),
  };
  return { remark, ...(place ? { place } : {}) };
}

/** What a property is called in the other kind of file: 「上位」（parent）. */
const namesInFile = /（[a-z][A-Za-z.]*(?: を "[a-z]+")?）/g;

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

const wordsInWorkbook: PlanProblemWords = {
  ...planProblems,
  missing: () => '空いています。必ず書いてください。',
  unknownKey: ({ place, key }) => {
    const header = headingAt(place, key)?.header ?? key;
    return `この行では「${header}」を使いません。空けてください。`;
  },
  oneOfKeys: ({ place, keys, found }) => {
    const headers = keys.map((key) => `「${headingAt(place, key)?.header ?? key}」`).join('、');
    return found.length > 1
      ? `${headers} は、どれか一つの列だけに書いてください。`
      : `${headers} のどれか一つの列に書いてください。`;
  },
  nothingToWrite: () =>
    '今回、課が記入する欄がありません。少なくとも一つの行の「役割」を「課が記入」にしてください。',
};
