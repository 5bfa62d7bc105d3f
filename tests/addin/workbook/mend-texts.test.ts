import { expect, test } from 'vitest';
import { mendTexts } from '#addin/workbook/mend-texts.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { openInExcel } from './open-in-excel.ts';

/** What stands in a cell after something was sent without care, and was then mended into `text`. */
async function mended(sent: string, text: string, style: number) {
  const styles = ['General', '@'].map((numberFormat) => ({ numberFormat, locked: true }));
  const worksheet = buildWorksheet({ cells: new Map([['0,0', { value: null, style }]]) });
  const excel = openInExcel(buildWorkbook([worksheet], { styles }));
  const isWritten = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load('numberFormat');
    await context.sync();
    range.values = [[sent]];
    range.load('values');
    await context.sync();
    return mendTexts(context, [{ range, text, before: '' }]);
  });
  expect(isWritten).toBe(true);
  const cell = worksheet.cells.get('0,0');
  return [cell?.value, cell?.formula, excel.workbook.styles[cell?.style ?? 0]?.numberFormat];
}

test('what Excel took for a date is a text again, in the format that the cell had', async () => {
  expect(await mended('2023/10/19', '2023/10/19', 0)).toEqual(['2023/10/19', undefined, 'General']);
});

test('what Excel took for a Boolean is a text again', async () => {
  expect(await mended('TRUE', 'TRUE', 0)).toEqual(['TRUE', undefined, 'General']);
});

test('an apostrophe that stayed in a text cell goes', async () => {
  expect(await mended("''あ", 'あ', 1)).toEqual(['あ', undefined, '@']);
});

test('what is as it should be stays', async () => {
  expect(await mended("'12", '12', 0)).toEqual(['12', undefined, 'General']);
});
