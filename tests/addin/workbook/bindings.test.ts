import { describe, expect, test } from 'vitest';
import type { Binding } from '#domain/workbook/workbook-identity.ts';
import type { NameData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';
import { openInExcel } from './open-in-excel.ts';

const binding = (field: string) => ({ project: 'p12', department: 'kiki', field }) as Binding;
const place = { worksheet: "№12 '様式'", area: { row: 3, column: 1, rows: 1, columns: 4 } };
const other: NameData = { name: '合計', formula: "='№12 ''様式'''!$A$1", visible: true };

const opened = (names: NameData[] = [other]) =>
  openInExcel(buildWorkbook([buildWorksheet({ name: place.worksheet, rows: [['あ']] })], { names }));

describe('a binding', () => {
  test('is a hidden name that others do not see, and is read back', async () => {
    const excel = opened();
    await excel.port.bind([{ binding: binding('selfEvaluation'), place }]);
    expect(excel.workbook.names).toEqual([
      other,
      {
        name: 'Tenken.p12.kiki.self_evaluation',
        formula: "='№12 ''様式'''!$B$4:$E$4",
        visible: false,
      },
    ]);
    expect(await excel.port.readBindings()).toEqual([{ binding: binding('selfEvaluation'), place }]);
    expect(excel.interpreter.unsupported()).toEqual([]);
  });

  test('is moved where it exists', async () => {
    const excel = opened();
    const below = { ...place, area: { row: 9, column: 2, rows: 1, columns: 1 } };
    await excel.port.bind([{ binding: binding('issues'), place }]);
    await excel.port.bind([
      { binding: binding('issues'), place: below },
      { binding: binding('activity'), place },
    ]);
    expect(await excel.port.readBindings()).toEqual([
      { binding: binding('issues'), place: below },
      { binding: binding('activity'), place },
    ]);
    expect(excel.workbook.names).toHaveLength(3);
  });

  test('moves along with rows that are inserted above', async () => {
    const excel = opened();
    await excel.port.bind([{ binding: binding('issues'), place }]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(place.worksheet).getRange('2:3').insert('Down');
      await context.sync();
    });
    const [bound] = await excel.port.readBindings();
    expect(bound?.place).toEqual({ ...place, area: { ...place.area, row: 5 } });
  });

  test('is gone with its cells', async () => {
    const excel = opened();
    await excel.port.bind([{ binding: binding('issues'), place }]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(place.worksheet).getRange('3:6').delete('Up');
      await context.sync();
    });
    expect(await excel.port.readBindings()).toEqual([{ binding: binding('issues'), place: 'gone' }]);
  });

  test('finds its worksheet under a new name', async () => {
    const excel = opened();
    await excel.port.bind([{ binding: binding('issues'), place }]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(place.worksheet).name = '新';
      await context.sync();
    });
    const [bound] = await excel.port.readBindings();
    expect(bound?.place).toEqual({ ...place, worksheet: '新' });
  });

  test('is not made for a worksheet that is not there', async () => {
    const excel = opened();
    const nowhere = { ...place, worksheet: 'なし' };
    await expect(excel.port.bind([{ binding: binding('issues'), place: nowhere }])).rejects.toThrow();
    expect(excel.workbook.names).toEqual([other]);
  });
});

test('names that only look like ours lead nowhere or are left alone', async () => {
  const excel = opened([
    other,
    { name: 'Tenken.p12.kiki', formula: '=12', visible: true },
    { name: 'Tenken.p1.kiki.issues', formula: "='[前年.xlsx]様式'!$A$1", visible: false },
    { name: 'Tenken.p2.kiki.issues', formula: '="文字"', visible: false },
  ]);
  const bounds = await excel.port.readBindings();
  expect(bounds.map((one) => [one.binding.project, one.place])).toEqual([
    ['p1', 'gone'],
    ['p2', 'gone'],
  ]);
});
