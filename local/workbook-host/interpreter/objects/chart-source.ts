import type { ChartCells, ChartData, ChartSeriesData } from '../../model/chart-data.ts';
import type { CellArea, WorksheetData } from '../../model/workbook-data.ts';
import { isUnbounded } from '../cells/cell-area.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, RangeState } from '../host-object.ts';
import { rangeArgument } from './read-argument.ts';

type Cells = Pick<ChartSeriesData, 'name' | 'categories' | 'values'>;

/** The cells of every series in the columns of a range. Series in rows are not supported. */
export function readSource(
  host: Host,
  worksheet: WorksheetData,
  range: Argument,
  seriesBy: Argument,
): Cells[] {
  const source = rangeArgument(host, range, worksheet);
  if (seriesBy !== 'Columns') host.missing('Chart', `setData by ${String(seriesBy ?? 'Auto')}`);
  if (isUnbounded(source.area)) throw new ExcelError('InvalidArgument');
  return seriesIn(source);
}

/**
 * Excel's own guess: a first row of texts names the series; a first column of texts, or one under a blank corner, names
 * the categories. Years as numbers under a heading are a series, not categories.
 */
function seriesIn({ worksheet, area }: RangeState): Cells[] {
  const cells = (part: CellArea): ChartCells => ({ worksheetId: worksheet.id, area: part });
  const valueAt = (row: number, column: number) => worksheet.cells.get(`${row},${column}`)?.value ?? null;
  const isNamed =
    area.rows > 1 &&
    along(area.columns - 1).every((at) => typeof valueAt(area.row, area.column + 1 + at) !== 'number');
  const top = area.row + (isNamed ? 1 : 0);
  const rows = area.rows - (isNamed ? 1 : 0);
  const isCornerBlank = isNamed && (valueAt(area.row, area.column) ?? '') === '';
  const hasCategories =
    area.columns > 1 &&
    (isCornerBlank || along(rows).some((at) => typeof valueAt(top + at, area.column) === 'string'));
  const first = area.column + (hasCategories ? 1 : 0);
  const count = area.columns - (hasCategories ? 1 : 0);
  const categories = cells({ row: top, column: area.column, rows, columns: 1 });
  return along(count).map((at) => ({
    ...(isNamed ? { name: cells({ row: area.row, column: first + at, rows: 1, columns: 1 }) } : {}),
    ...(hasCategories ? { categories } : {}),
    values: cells({ row: top, column: first + at, rows, columns: 1 }),
  }));
}

/** Other cells for the series that are there; they keep their looks by position. */
export function withSource({ series }: ChartData, cells: Cells[]): ChartSeriesData[] {
  return cells.map((one, index) => {
    const { name: _name, categories: _categories, values: _values, ...look } = series[index] ?? one;
    return { ...look, ...one };
  });
}

function along(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index);
}
