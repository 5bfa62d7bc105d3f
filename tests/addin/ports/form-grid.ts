import type { Grid, GridCell } from '#domain/grid/grid.ts';

export interface FormTexts {
  number: string;
  department: string;
  name: string;
  activity?: string;
  selfEvaluation?: string;
  issues?: string;
}

/** A worksheet with one form, labels at the left: № in B2, the texts in B6, B7 and B8. */
export function formGrid(worksheet: string, texts: FormTexts): Grid {
  const rows: [string, string][] = [
    ['№', texts.number],
    ['所管課', texts.department],
    ['事業名', texts.name],
    ['事業内容', '男女共同参画を進めるための講座を開く。'],
    ['R5年度の取組内容', texts.activity ?? ''],
    ['自己点検評価', texts.selfEvaluation ?? ''],
    ['今後の課題及び方向性', texts.issues ?? ''],
  ];
  return {
    worksheet,
    visibility: 'visible',
    isProtected: false,
    merges: rows.map((_, index) => ({ row: index + 1, column: 1, rows: 1, columns: 4 })),
    hiddenRows: [],
    hiddenColumns: [],
    cells: rows.flatMap(([label, text], index) => [cell(index + 1, 0, label), cell(index + 1, 1, text)]),
  };
}

function cell(row: number, column: number, text: string): GridCell {
  return { row, column, text, value: text === '' ? null : text };
}
