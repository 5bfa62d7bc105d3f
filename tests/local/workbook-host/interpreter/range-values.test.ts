import { describe, expect, test } from 'vitest';
import { buildWorkbook } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';

describe('values of a range', () => {
  test('what was written is read back', async () => {
    const { run, interpreter } = officeSession(buildWorkbook());
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        [1, 'あ'],
        [true, ''],
      ];
      range.load('values,address');
      await context.sync();
      return [range.values, range.address];
    });
    expect(read).toEqual([
      [
        [1, 'あ'],
        [true, ''],
      ],
      'Sheet1!A1:B2',
    ]);
    expect(interpreter.unsupported()).toEqual([]);
  });
});
