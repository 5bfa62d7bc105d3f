import { fieldsOfSheet } from '#addin/state/department/fields-of-sheet.ts';
import type { BoundRange } from '#addin/state/workbook-port.ts';
import type { Grid } from '#domain/grid/grid.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';

/** A worksheet whose column B is bound to a sheet's fields by names, one below the other; field ids stand in column A. */
export function boundForm(
  plan: PlanDefinition,
  key: SheetKey,
  texts: Readonly<Record<string, string>>,
  worksheet = plan.projects.find(({ id }) => id === key.project)?.number ?? '',
): { grid: Grid; bounds: BoundRange[] } {
  const fields = fieldsOfSheet(plan, key);
  const cell = (row: number, column: number, text: string) => ({
    row,
    column,
    text,
    value: text === '' ? null : text,
  });
  return {
    grid: {
      worksheet,
      visibility: 'visible',
      isProtected: false,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      cells: fields.flatMap(({ id }, row) => [cell(row, 0, id), cell(row, 1, texts[id] ?? '')]),
    },
    bounds: fields.map(({ id }, row) => ({
      binding: { ...key, field: id },
      place: { worksheet, area: { row, column: 1, rows: 1, columns: 1 } },
    })),
  };
}
