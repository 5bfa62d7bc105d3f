import type { Grid } from '#domain/grid/grid.ts';
import type { CellData } from '#local/workbook-host/model/workbook-data.ts';
import { memoryWorkbook } from '#tests/addin/ports/memory-workbook.ts';
import { openInExcel } from '#tests/addin/workbook/open-in-excel.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { workbookContract } from './workbook.contract.ts';

workbookContract('a workbook in memory', (grids) => memoryWorkbook(structuredClone(grids)));
workbookContract('a workbook in Excel', (grids) => openInExcel(workbookOf(grids)).port);

function workbookOf(grids: Grid[]) {
  const worksheets = grids.map((grid, index) =>
    buildWorksheet(
      { name: grid.worksheet, isProtected: grid.isProtected, merges: grid.merges, cells: cellsOf(grid) },
      index + 1,
    ),
  );
  return buildWorkbook(worksheets, {
    styles: [
      { numberFormat: 'General', locked: true },
      { numberFormat: 'General', locked: false },
    ],
  });
}

function cellsOf({ cells }: Grid): Map<string, CellData> {
  return new Map(
    cells.map(({ row, column, value, formula, locked }) => [
      `${row},${column}`,
      { value, style: locked === false ? 1 : 0, ...(formula === undefined ? {} : { formula }) },
    ]),
  );
}
