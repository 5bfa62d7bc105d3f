import type { Area } from '../grid/grid.ts';

/** Rows of a printed page at the page set-up of the charts' worksheet: A4, across. */
export const rowsOfPage = 30;
/** Columns that a page is wide; the figures stand right of them. */
export const columnsOfPage = 16;
const headingRows = 2;

/** Where new charts stand: that of the departments fills a page or more, of the others four go on a page. */
export function chartPlaces(
  charts: readonly { kind: 'stackedBars' | 'lines'; categories: number }[],
): Area[] {
  const bars = charts.find(({ kind }) => kind === 'stackedBars');
  const barRows = bars ? Math.ceil((headingRows + bars.categories + 6) / rowsOfPage) * rowsOfPage : 0;
  const top = Math.max(barRows, headingRows);
  const [rows, columns] = [rowsOfPage / 2, columnsOfPage / 2];
  let placed = 0;
  return charts.map((chart) => {
    if (chart === bars) {
      return { row: headingRows, column: 0, rows: barRows - headingRows - 1, columns: columnsOfPage };
    }
    const at = placed;
    placed += 1;
    return { row: top + Math.floor(at / 2) * rows, column: (at % 2) * columns, rows: rows - 1, columns };
  });
}
