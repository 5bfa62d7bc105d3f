import { drawWorkbook } from './draw-workbook.ts';
import { remark, title } from './looks.ts';
import { seishonenTexts } from './seishonen-texts.ts';
import { type StackedForm, stackForms } from './stack-forms.ts';

const mistakes: Readonly<Record<string, Partial<StackedForm>>> = {
  '31': { activityLabel: 'R4年度の\n取組内容' },
  '60': { department: '青少年課、福祉総務課' },
  '61': { shownNumber: '' },
};

/** Stacked forms in which nearly everything went wrong that goes wrong. */
export function makeSeishonenBook(): Uint8Array {
  const drawn = drawWorkbook('ＭＳ ゴシック', 10);
  const drawing = drawn.addWorksheet('青少年課', [100, 56, 72, 82, 82, 82, 82, 82]);
  drawing.put('A1:H1', '男女共同参画プラン　点検評価シート（青少年課）', title);
  drawing.put('A2:H2', '記入担当　沼目（内線2461）', remark);
  drawing.worksheet.rowHeights.set(0, 32);
  const forms = seishonenTexts.map((form) => ({ ...form, department: '青少年課', ...mistakes[form.number] }));
  stackForms(drawing, forms, 3);
  return drawn.bytes('portrait');
}
