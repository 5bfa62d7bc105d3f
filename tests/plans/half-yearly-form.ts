import type { Grid } from '#domain/grid/grid.ts';

/** The form of 浜里町's first action for the whole year, with both halves on it. */
export function halfYearlyForm(texts: Record<string, string>): Grid {
  const rows = [
    ['行動番号', 'A-1-①'],
    ['担当', '環境係'],
    ['行動', '公共施設の照明のLED化'],
    ['R6年度の予定', texts.plan ?? ''],
    ['上期の取組（4～9月）', texts.firstHalf ?? ''],
    ['上期の進み具合', texts.firstGrade ?? ''],
    ['遅れの理由と下期の対応', ''],
    ['下期の取組（10～3月）', texts.secondHalf ?? ''],
    ['R6年度の成果', texts.year ?? ''],
    ['R6年度の支出額（円）', ''],
    ['R7年度に向けて', texts.next ?? ''],
  ];
  return {
    worksheet: 'A-1-①',
    visibility: 'visible',
    isProtected: false,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    cells: rows.flatMap((texts, row) =>
      texts.map((text, column) => ({ row, column, text, value: text === '' ? null : text })),
    ),
  };
}
