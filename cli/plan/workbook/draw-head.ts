import { allTables } from '#domain/plan-workbook/all-tables.ts';
import type { TableSpec } from '#domain/plan-workbook/table-spec.ts';
import type { DrawnWorksheet } from './draw-book.ts';

export const helpWorksheet = '使い方';
/** Title, links, what it holds. */
export const headRows = 3;

/** The title, the way to the worksheets that belong to it, and what stands in the table. */
export function drawHead({ worksheet, extras, put }: DrawnWorksheet, spec: TableSpec): void {
  worksheet.rowHeights.set(0, 34);
  worksheet.rowHeights.set(2, 24);
  put(0, 0, spec.worksheet, 'title');
  const others = allTables.filter(
    ({ group, worksheet: name }) => group === spec.group && name !== spec.worksheet,
  );
  const targets = [helpWorksheet, ...others.map(({ worksheet: name }) => name)];
  for (const [column, target] of targets.slice(0, linkCount(spec)).entries()) {
    put(1, column, `→ ${target}`, 'link');
    extras.links.push({ area: { row: 1, column, rows: 1, columns: 1 }, worksheet: target });
  }
  put(2, 0, spec.about, 'about');
}

function linkCount({ layout, columns }: TableSpec): number {
  return layout === 'items' ? 3 : columns.length;
}
