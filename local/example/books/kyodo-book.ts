import { type Drawing, drawWorkbook, type WorkbookDrawing } from './draw-workbook.ts';
import type { FormText } from './form-text.ts';
import { kyodoTexts } from './kyodo-texts.ts';
import { label, number, remark, short, text, title } from './looks.ts';
import { getProject } from './project-by-number.ts';
import { projectContents } from './project-contents.ts';

const heading = { ...label, fill: '#DDEBF7', bold: true };
const wideDigits = '０１２３４５６７８９';

/** One worksheet per project, each label above its value, with spaces between its characters. */
export function makeKyodoBook(): Uint8Array {
  const drawn = drawWorkbook('游ゴシック', 11);
  for (const form of kyodoTexts) drawWorksheet(drawn, form);
  return drawn.bytes('portrait');
}

function drawWorksheet(drawn: WorkbookDrawing, form: FormText): void {
  const drawing = drawn.addWorksheet(`№${form.number}`, [64, 82, 82, 82, 82, 82, 82, 82]);
  const { put, worksheet } = drawing;
  put('A1:H1', '第３次男女共同参画プラン　点検評価シート', title);
  put('A2:H2', '市民協働課', remark);
  put('A3', '№', heading);
  put('B3:C3', '所　管　課', heading);
  put('D3:H3', '事　業　名', heading);
  put('A4', [...form.number].map((digit) => wideDigits[Number(digit)]).join(''), number);
  put('B4:C4', '市民協働課', short);
  put('D4:H4', getProject(form.number).name, short);
  drawFields(drawing, form);
  for (const [row, height] of [34, 22, 26, 40].entries()) worksheet.rowHeights.set(row, height);
}

function drawFields({ put, worksheet }: Drawing, form: FormText): void {
  const fields: [string, string, number][] = [
    ['事　業　内　容', projectContents[form.number] ?? '', 56],
    ['Ｒ５年度の取組内容', form.activity, 210],
    ['自　己　点　検　評　価', form.selfEvaluation, 110],
    ['今後の課題及び方向性', form.issues, 110],
  ];
  fields.forEach(([name, value, height], index) => {
    const row = 4 + index * 2;
    put({ row, column: 0, rows: 1, columns: 8 }, name, heading);
    put({ row: row + 1, column: 0, rows: 1, columns: 8 }, value, text);
    worksheet.rowHeights.set(row, 26);
    worksheet.rowHeights.set(row + 1, height);
  });
}
