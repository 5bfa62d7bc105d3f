import type { Grid, GridCell } from '#domain/grid/grid.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { allTables } from '#domain/plan-workbook/all-tables.ts';
import { asJson } from '#domain/plan-workbook/json.ts';
import { readTables } from '#domain/plan-workbook/read-tables.ts';
import { writeTables } from '#domain/plan-workbook/write-tables.ts';
import { gridsOfTables } from './grids-of-tables.ts';
import { smallPlan } from './small-plan.ts';

type Value = GridCell['value'];

/** A definition as a workbook that somebody edits. Rows of a table count from 0. */
export function editBook(plan: PlanDefinition = smallPlan) {
  let grids: Grid[] = gridsOfTables(writeTables(asJson(plan)));
  const gridOf = (worksheet: string): Grid => {
    const grid = grids.find((one) => one.worksheet === worksheet);
    if (!grid) throw new Error(`no ${worksheet}`);
    return grid;
  };
  const columnOf = (worksheet: string, header: string): number => {
    const table = allTables.find((one) => one.worksheet === worksheet);
    if (table?.layout === 'items') return 1;
    const column = table?.columns.findIndex((one) => one.header === header) ?? -1;
    if (column < 0) throw new Error(`no ${header} in ${worksheet}`);
    return column;
  };
  const change = (worksheet: string, changed: (grid: Grid) => Grid) => {
    grids = grids.map((grid) => (grid.worksheet === worksheet ? changed(grid) : grid));
  };
  return {
    gridOf,
    change,
    /** `text` is what Excel shows, where that differs. */
    put(worksheet: string, row: number, header: string, value: Value, text = String(value ?? '')) {
      const at = { row: row + 2, column: columnOf(worksheet, header) };
      change(worksheet, (grid) => ({ ...grid, cells: [...others(grid, at), { ...at, value, text }] }));
    },
    /** A new row below the table. */
    add(worksheet: string, cells: Record<string, Value>) {
      const row = 1 + Math.max(...gridOf(worksheet).cells.map((cell) => cell.row));
      for (const [header, value] of Object.entries(cells)) this.put(worksheet, row - 2, header, value);
    },
    remove(worksheet: string) {
      grids = grids.filter((grid) => grid.worksheet !== worksheet);
    },
    read: () => readTables(grids),
    /** As if the workbook had these worksheets only. */
    readOnly: (worksheets: readonly string[]) =>
      readTables(grids.filter((grid) => worksheets.includes(grid.worksheet))),
  };
}

function others({ cells }: Grid, { row, column }: { row: number; column: number }): GridCell[] {
  return cells.filter((cell) => cell.row !== row || cell.column !== column);
}
