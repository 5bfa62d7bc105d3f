import { drawWorkbook } from './draw-workbook.ts';
import { educationTexts } from './education-texts.ts';
import { label, number, short, text, title } from './looks.ts';
import { getProject } from './project-by-number.ts';
import { projectContents } from './project-contents.ts';

const heading = { ...label, fill: '#FFF2CC' };

/** A list with one row per project under a header of two rows; several departments write in it. */
export function makeEducationBook(): Uint8Array {
  const drawn = drawWorkbook('游ゴシック', 9);
  const { put, worksheet } = drawn.addWorksheet('教育部', [46, 104, 150, 210, 330, 220, 220]);
  put('A1:G1', '男女共同参画プラン　点検評価一覧（教育部）', title);
  put('A3:A4', '№', heading);
  put('B3:B4', '所管課', heading);
  put('C3:D3', '計画', heading);
  put('C4', '事業名', heading);
  put('D4', '事業内容', heading);
  put('E3:G3', '点検評価', heading);
  put('E4', 'R5年度の取組内容', heading);
  put('F4', '自己点検評価', heading);
  put('G4', '今後の課題及び方向性', heading);
  educationTexts.forEach((form, index) => {
    const row = 4 + index;
    const values = [
      getProject(form.number).name,
      projectContents[form.number] ?? '',
      form.activity,
      form.selfEvaluation,
      form.issues,
    ];
    put({ row, column: 0, rows: 1, columns: 1 }, Number(form.number), number);
    put({ row, column: 1, rows: 1, columns: 1 }, form.department, short);
    values.forEach((value, place) => {
      put({ row, column: place + 2, rows: 1, columns: 1 }, value, place === 0 ? short : text);
    });
    worksheet.rowHeights.set(row, 92);
  });
  worksheet.rowHeights.set(0, 32);
  worksheet.frozen = { rows: 4, columns: 2 };
  return drawn.bytes('landscape');
}
