import type { TableGroup } from '#domain/plan-workbook/table-spec.ts';

/** Tab colours: what belongs together has one. */
export const groupColours: Record<TableGroup, string> = {
  計画: '#7F7F7F',
  体系: '#2E75B6',
  所管課: '#548235',
  事業: '#C55A11',
  様式: '#7030A0',
  評価区分: '#BF9000',
  指標: '#1F7A7A',
  評定: '#A6345A',
  日程: '#595959',
  点検: '#7F3F3F',
};
