import { type Drawing, drawWorkbook } from './draw-workbook.ts';
import type { FormText } from './form-text.ts';
import { label, number, remark, short, text, title } from './looks.ts';
import { getProject } from './project-by-number.ts';
import { projectContents } from './project-contents.ts';
import { shokoTexts } from './shoko-texts.ts';

/** A row for each paragraph, as offices do whose printer cuts long cells; and wordings of the department's own. */
export function makeShokoBook(): Uint8Array {
  const drawn = drawWorkbook('ＭＳ Ｐゴシック', 11);
  const drawing = drawn.addWorksheet('取組状況調査票', [118, 60, 66, 79, 79, 79, 79, 79]);
  drawing.put('A1:H1', '取組状況調査票', title);
  drawing.put('A2:H2', '商工観光課', remark);
  drawing.worksheet.rowHeights.set(0, 34);
  let row = 3;
  for (const form of shokoTexts) row = drawForm(drawing, form, row) + 1;
  return drawn.bytes('portrait');
}

function drawForm({ put, worksheet }: Drawing, form: FormText, first: number): number {
  put({ row: first, column: 0, rows: 1, columns: 1 }, '事業No.', label);
  put({ row: first, column: 1, rows: 1, columns: 1 }, Number(form.number), number);
  put({ row: first, column: 2, rows: 1, columns: 1 }, '担当課', label);
  put({ row: first, column: 3, rows: 1, columns: 5 }, '商工観光課', short);
  put({ row: first + 1, column: 0, rows: 1, columns: 1 }, '事業名称', label);
  put({ row: first + 1, column: 1, rows: 1, columns: 7 }, getProject(form.number).name, short);
  let row = first + 2;
  const lines = (heading: string, value: string, rows: number) => {
    put({ row, column: 0, rows, columns: 1 }, heading, label);
    const paragraphs = value.split('\n');
    for (let line = 0; line < rows; line += 1) {
      put({ row: row + line, column: 1, rows: 1, columns: 7 }, paragraphs[line] ?? '', lineLook(line, rows));
      worksheet.rowHeights.set(row + line, (paragraphs[line] ?? '').length > 35 ? 40 : 23);
    }
    row += rows;
  };
  lines('事業概要', projectContents[form.number] ?? '', 2);
  lines('取組実績（R5）', form.activity, 7);
  lines('自己評価', form.selfEvaluation, 3);
  lines('課題・今後の方向性', form.issues, 3);
  return row;
}

/** Only the outline of the block is drawn, so that its rows look like one cell. */
function lineLook(line: number, rows: number) {
  const thin = { style: 'thin' };
  const top = line === 0 ? { top: thin } : {};
  const bottom = line === rows - 1 ? { bottom: thin } : {};
  return { ...text, border: { left: thin, right: thin, ...top, ...bottom } };
}
