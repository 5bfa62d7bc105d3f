import { getDepartment } from '../department-by-name.ts';
import { examplePlan } from '../example-plan.ts';
import { drawWorkbook } from './draw-workbook.ts';
import { jinkenTexts } from './jinken-texts.ts';
import { remark, title } from './looks.ts';
import { getProject } from './project-by-number.ts';
import { stackForms } from './stack-forms.ts';

const nameOf = new Map(examplePlan.departments.map(({ id, name }) => [id, name]));

/** One worksheet with all forms of the department stacked, labels at the left. */
export function makeJinkenBook(): Uint8Array {
  const drawn = drawWorkbook('ＭＳ 明朝', 10.5);
  const drawing = drawn.addWorksheet('点検シート', [100, 56, 72, 82, 82, 82, 82, 82]);
  drawing.put('A1:H1', '令和５年度　第３次男女共同参画プラン　取組状況点検シート', title);
  drawing.put('A2:H2', '令和６年６月１４日（金）までに事務局へ提出してください。', remark);
  drawing.worksheet.rowHeights.set(0, 34);
  const forms = jinkenTexts.map((form) => ({ ...form, department: departmentNames(form.number) }));
  stackForms(drawing, forms, 3);
  drawing.worksheet.frozen = { rows: 2, columns: 0 };
  return drawn.bytes('portrait');
}

/** A project of two departments names both, its own first line as the plan has it. */
function departmentNames(number: string): string {
  return getProject(number)
    .departments.map((id) => nameOf.get(id) ?? getDepartment(id).name)
    .join('、');
}
