import { type BlockShift, shiftStretch } from '../codec/shift-formula.ts';
import type { ChartCells, ChartCorner, ChartData } from '../model/chart-data.ts';
import type { WorkbookData, WorksheetData } from '../model/workbook-data.ts';
import { shiftArea } from './shift-block.ts';

/** Charts follow their cells, wherever they stand; those over the worksheet move with its whole rows and columns. */
export function shiftCharts(
  { worksheets }: WorkbookData,
  worksheet: WorksheetData,
  shift: BlockShift,
  isWhole: boolean,
): void {
  for (const one of worksheets) {
    if (!one.charts) continue;
    const isMoved = isWhole && one === worksheet;
    one.charts = one.charts.map((chart) => shiftChart(chart, worksheet.id, shift, isMoved));
  }
}

function shiftChart(chart: ChartData, worksheetId: string, shift: BlockShift, isMoved: boolean): ChartData {
  const moved = (cells: ChartCells): ChartCells => {
    if (cells.worksheetId !== worksheetId || !cells.area) return cells;
    const area = shiftArea(cells.area, shift);
    return area ? { worksheetId, area } : { worksheetId };
  };
  const { from, to } = chart.anchor;
  return {
    ...chart,
    anchor: isMoved ? { from: shiftCorner(from, shift), to: shiftCorner(to, shift) } : chart.anchor,
    series: chart.series.map((series) => ({
      ...series,
      ...(series.name ? { name: moved(series.name) } : {}),
      ...(series.categories ? { categories: moved(series.categories) } : {}),
      values: moved(series.values),
    })),
  };
}

function shiftCorner(corner: ChartCorner, shift: BlockShift): ChartCorner {
  const along = shift.axis === 'rows' ? 'row' : 'column';
  const at = corner[along];
  const moved = shiftStretch(at, at, shift)?.[0];
  if (moved !== undefined) return { ...corner, [along]: moved };
  return { ...corner, [along]: shift.at, [along === 'row' ? 'y' : 'x']: 0 };
}
