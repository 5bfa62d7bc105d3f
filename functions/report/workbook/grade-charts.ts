import type { SheetChart } from 'hucre/xlsx';
import type { ReportGradeCount } from '#domain/report/report.ts';
import { fontName } from './cell-style.ts';
import type { Paper } from './paper.ts';
import { type PrintedRow, printedRow } from './printed-row.ts';

const chartHeight = 180;

/** Room for a chart of the counts above it. */
export function chartRow(paper: Paper): PrintedRow {
  return printedRow(paper, [{ columns: paper.widths.length, text: '', look: 'blank' }], {
    least: chartHeight,
  });
}

/** One chart for each rating that has grades: the cells of its counts, and so what somebody corrects in them. */
export function gradeCharts(
  rows: readonly PrintedRow[],
  gradeCounts: readonly ReportGradeCount[],
): SheetChart[] {
  const places = rows.flatMap((row, at) => (row.height === chartHeight ? [at] : []));
  return gradeCounts
    .filter(({ counts }) => counts.length > 0)
    .flatMap((one, n) => {
      const at = places[n];
      return at === undefined ? [] : [gradeChart(one, at)];
    });
}

/** The counts end in the row above the chart. */
function gradeChart({ name, counts, missing }: ReportGradeCount, at: number): SheetChart {
  const length = counts.length + (missing > 0 ? 1 : 0);
  const range = (column: string) => `$${column}$${at - length + 1}:$${column}$${at}`;
  return {
    type: 'column',
    title: `「${name}」の件数`,
    titleFontSize: 11,
    titleFontFamily: fontName,
    legend: false,
    gapWidth: 80,
    altText: `${name}：${counts.map(({ grade, count }) => `${grade} ${count}件`).join('、')}`,
    anchor: { from: { row: at, col: 1 }, to: { row: at + 1, col: 4 } },
    series: [
      {
        name: '件数',
        values: range('C'),
        categories: range('A'),
        color: '2E75B6',
        dataLabels: { showValue: true },
        dataPoints: counts.flatMap(({ color }, idx) =>
          color ? [{ idx, fillColor: color.replace('#', '') }] : [],
        ),
      },
    ],
    axes: { y: { scale: { min: 0, majorUnit: majorUnit(counts) }, gridlines: { major: true } } },
  };
}

/** Counts have no halves. */
function majorUnit(counts: ReportGradeCount['counts']): number {
  return Math.max(1, Math.ceil(Math.max(...counts.map(({ count }) => count)) / 5));
}
