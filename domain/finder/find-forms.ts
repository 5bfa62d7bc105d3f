import type { Grid } from '#domain/grid/grid.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { FinderNote, FinderReport } from './finder-report.ts';
import { noteTwins } from './note-twins.ts';
import { type PlacedDraft, placeForm } from './place-form.ts';
import { createPlanNames } from './plan-names.ts';
import { readWorksheet } from './read-worksheet.ts';
import { withoutSuperseded } from './without-superseded.ts';
import { createWorksheetWords } from './worksheet-words.ts';

/**
 * Finds the forms of a plan in a workbook by their labels: stacked, side by side, one per worksheet or one per row. A
 * form gets its project only where № and name leave no doubt; everything doubtful is a note. The order of the forms is
 * that of the worksheets, from the top.
 */
export function findForms(grids: readonly Grid[], plan: PlanDefinition): FinderReport {
  const wordsOf = createWorksheetWords(plan);
  const names = createPlanNames(plan);
  const placed = grids.flatMap((grid) =>
    readWorksheet(grid, plan, wordsOf(grid), names).map((draft) => placeForm(draft, plan, names)),
  );
  const { kept, notes } = withoutSuperseded(placed, plan.fiscalYear);
  return {
    forms: kept.map(({ form }) => form),
    notes: [
      ...worksheetNotes(grids, placed),
      ...kept.flatMap((one) => one.notes),
      ...notes,
      ...noteTwins(kept),
    ],
  };
}

function worksheetNotes(grids: readonly Grid[], placed: readonly PlacedDraft[]): FinderNote[] {
  const withForm = new Set(placed.map(({ form }) => form.worksheet));
  const isBlank = (grid: Grid) => grid.cells.every((cell) => cell.text.trim() === '');
  if (grids.every(isBlank)) return [{ code: 'workbookEmpty' }];
  return grids.flatMap((grid): FinderNote[] => {
    const { worksheet, visibility } = grid;
    if (!withForm.has(worksheet)) {
      return visibility === 'visible' && !isBlank(grid) ? [{ code: 'worksheetWithoutForm', worksheet }] : [];
    }
    return [
      ...(visibility === 'visible' ? [] : [{ code: 'worksheetHidden' as const, worksheet }]),
      ...(grid.isProtected ? [{ code: 'worksheetProtected' as const, worksheet }] : []),
    ];
  });
}
