import type { SheetState } from '../sheet/sheet-state.ts';
import type { Report } from './report.ts';

/** What still has to be done before a report can be final. */
export type Unfinished =
  | { code: 'sheetOpen'; number: string; project: string; department: string; state: SheetState }
  | { code: 'actualMissing'; number: string; indicator: string; departments: string[] }
  | { code: 'gradeMissing'; number: string; indicator: string; rating: string }
  | { code: 'opinionMissing'; opinion: string; about: string[] };

/** In the order of the plan. An opinion may be left out unless the plan requires it: a committee need not say something about everything. */
export function findUnfinished({ sheets, indicators, opinions }: Report): Unfinished[] {
  const each = indicators.flatMap((group) => group.indicators);
  return [
    ...sheets.flatMap(({ number, name, open }) =>
      open.map(({ department, state }) => ({
        code: 'sheetOpen' as const,
        number,
        project: name,
        department,
        state,
      })),
    ),
    ...each
      .filter(({ parts }) => parts.every(({ actuals }) => actuals.length === 0))
      .map(({ number, name, departments }) => ({
        code: 'actualMissing' as const,
        number,
        indicator: name,
        departments,
      })),
    ...each.flatMap(({ number, name, ratings }) =>
      ratings
        .filter(({ grade }) => grade === undefined)
        .map((rating) => ({ code: 'gradeMissing' as const, number, indicator: name, rating: rating.name })),
    ),
    ...opinions.flatMap(({ name, opinions: asked }) =>
      asked
        .filter(({ isRequired, texts }) => isRequired && texts.length === 0)
        .map(({ about }) => ({ code: 'opinionMissing' as const, opinion: name, about })),
    ),
  ];
}
