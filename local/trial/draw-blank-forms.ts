import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';
import { drawWorkbook } from '../example/books/draw-workbook.ts';
import { title } from '../example/books/looks.ts';
import { drawBlankForm } from './draw-blank-form.ts';

/** One worksheet with the blank forms of all the department's sheets, one below the other, labels at the left. */
export function drawBlankForms(plan: PlanDefinition, department: DepartmentId): Uint8Array {
  const drawn = drawWorkbook('游ゴシック', 10.5);
  const drawing = drawn.addWorksheet('点検評価シート', [120, 90, 90, 90, 90, 90, 90, 90]);
  drawing.put('A1:H1', `${plan.name}　点検評価シート`, title);
  drawing.worksheet.rowHeights.set(0, 34);
  let row = 2;
  for (const key of sheetKeys(plan)) {
    const project = plan.projects.find(({ id }) => id === key.project);
    if (!project || key.department !== department) continue;
    row = drawBlankForm(drawing, { plan, project, department }, row) + 1;
  }
  return drawn.bytes('portrait');
}
