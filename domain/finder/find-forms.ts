import type { Grid } from '#domain/grid/grid.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { FinderReport } from './finder-report.ts';

/** Finds the forms of a plan in a workbook: what stands where, what is missing, and why. */
export function findForms(grids: readonly Grid[], _plan: PlanDefinition): FinderReport {
  const isEmpty = grids.every((grid) => grid.cells.every((cell) => cell.text === ''));
  return { forms: [], notes: isEmpty ? [{ code: 'workbookEmpty' }] : [] };
}
