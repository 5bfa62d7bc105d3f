import { findArea } from '#domain/grid/address.ts';
import type { Grid, GridCell } from '#domain/grid/grid.ts';

export type SketchCell = string | number | null | Pick<GridCell, 'text' | 'value' | 'formula'>;

/** A worksheet as rows of cells; `null` and `''` are blank. */
export function sketchGrid(rows: SketchCell[][], more: Partial<Grid> & { merged?: string[] } = {}): Grid {
  const { merged = [], ...given } = more;
  return {
    worksheet: 'シート',
    visibility: 'visible',
    isProtected: false,
    cells: rows.flatMap((cells, row) => cells.flatMap((cell, column) => asCell(cell, row, column))),
    merges: merged.flatMap((address) => findArea(address) ?? []),
    hiddenRows: [],
    hiddenColumns: [],
    ...given,
  };
}

function asCell(cell: SketchCell, row: number, column: number): GridCell[] {
  if (cell === null || cell === '') return [];
  if (typeof cell === 'object') return [{ row, column, ...cell }];
  return [{ row, column, text: String(cell), value: cell }];
}

/** The rows of a form with its labels at the left. */
export function leftForm(
  number: SketchCell,
  name: string,
  more: { department?: string; year?: string } = {},
): SketchCell[][] {
  const { department = '人権・広聴相談課', year = 'R5' } = more;
  return [
    ['№', number, '所管課', department],
    ['事業名', name],
    ['事業内容', `${name}を行う。`],
    [`${year}年度の取組内容`, `${name}の取組。`],
    ['自己点検評価', `${name}の評価。`],
    ['今後の課題及び方向性', `${name}の課題。`],
  ];
}
