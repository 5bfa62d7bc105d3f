import type { Drawing } from './draw-workbook.ts';
import type { FormText } from './form-text.ts';
import { label, number, short, text } from './looks.ts';
import { getProject } from './project-by-number.ts';
import { projectContents } from './project-contents.ts';

export interface StackedForm extends FormText {
  department: string;
  /** What stands in the №'s cell where it is not the number. */
  shownNumber?: string;
  /** The heading that the form has where it is not this year's. */
  activityLabel?: string;
}

const rowHeight = 22;
const contentRows = 2;
const activityRows = 9;
const closingRows = 4;

/** Forms one below the other, the label at the left of its value, from a row on (counted from 0). */
export function stackForms(drawing: Drawing, forms: readonly StackedForm[], firstRow: number): void {
  let row = firstRow;
  for (const form of forms) {
    const last = drawForm(drawing, form, row);
    for (let each = row; each < last; each += 1) drawing.worksheet.rowHeights.set(each, rowHeight);
    row = last + 1;
  }
}

/** Gives the row after its last. */
function drawForm({ put }: Drawing, form: StackedForm, first: number): number {
  const one = { rows: 1, columns: 1 };
  put({ row: first, column: 0, ...one }, '№', label);
  put({ row: first, column: 1, ...one }, form.shownNumber ?? Number(form.number), number);
  put({ row: first, column: 2, ...one }, '所管課', label);
  put({ row: first, column: 3, rows: 1, columns: 5 }, form.department, short);
  let row = first + 1;
  const block = (heading: string, value: string, rows: number, look = text) => {
    put({ row, column: 0, rows, columns: 1 }, heading, label);
    put({ row, column: 1, rows, columns: 7 }, value, look);
    row += rows;
  };
  block('事業名', getProject(form.number).name, 1, short);
  block('事業内容', projectContents[form.number] ?? '', contentRows);
  block(form.activityLabel ?? 'R5年度の\n取組内容', form.activity, activityRows);
  block('自己点検評価', form.selfEvaluation, closingRows);
  block('今後の課題\n及び方向性', form.issues, closingRows);
  return row;
}
