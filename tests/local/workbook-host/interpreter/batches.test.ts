import { describe, expect, test } from 'vitest';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

const opened = (options: Parameters<typeof officeSession>[1] = {}) => {
  const worksheet = buildWorksheet({ rows: [['a']] });
  return { ...officeSession(buildWorkbook([worksheet]), options), worksheet };
};

describe('an error', () => {
  test('ends the batch; what came before it stays done', async () => {
    const { run, worksheet } = opened();
    const writing = run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').values = [['before']];
      context.workbook.worksheets.getItem('ない').load('name');
      sheet.getRange('C1').values = [['after']];
      await context.sync();
    });
    expect(await errorCode(writing)).toBe('ItemNotFound');
    expect([worksheet.cells.get('0,1')?.value, worksheet.cells.has('0,2')]).toEqual(['before', false]);
  });

  test('says where it came from', async () => {
    const { run, OfficeExtension } = opened();
    const error = await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1, 2]];
      await context.sync();
    }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  });
});

describe('what is not there', () => {
  test('is answered as an API that is not found, and listed once', async () => {
    const { run, interpreter } = opened();
    const asking = () =>
      errorCode(
        run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().pivotTables.load('name');
          await context.sync();
        }),
      );
    expect([await asking(), await asking()]).toEqual(['ApiNotFound', 'ApiNotFound']);
    expect(interpreter.unsupported()).toEqual(['Worksheet.pivotTables']);
  });

  test.each<[string, (worksheet: Excel.Worksheet) => void]>([
    [
      'Range.getSurroundingRegion',
      (sheet) => void sheet.getRange('A1').getSurroundingRegion().load('address'),
    ],
    ['Range.hyperlink', (sheet) => void sheet.getRange('A1').load('hyperlink')],
    ['Worksheet.standardWidth', (sheet) => sheet.set({ standardWidth: 9 })],
  ])('%s', async (name, action) => {
    const { run, interpreter } = opened();
    const asking = run(async (context) => {
      action(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await errorCode(asking)).toBe('ApiNotFound');
    expect(interpreter.unsupported()).toEqual([name]);
  });
});

describe('an older Excel', () => {
  const read = (excelApi: string, isClientAsked: boolean) => {
    const { run, OfficeExtension, interpreter } = opened({ excelApi });
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = isClientAsked;
    const asking = run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.getMergedAreasOrNullObject();
      await context.sync();
    });
    return { asking, interpreter };
  };

  test('lacks what came later, whether the client looks or not', async () => {
    for (const isClientAsked of [true, false]) {
      const { asking, interpreter } = read('1.12', isClientAsked);
      expect(await errorCode(asking)).toBe('ApiNotFound');
      expect(interpreter.unsupported()).toEqual([]);
    }
  });

  test('has what it has: 1.13 comes after 1.9', async () => {
    expect(await errorCode(read('1.13', true).asking)).toBeUndefined();
    expect(await errorCode(read('1.9', false).asking)).toBe('ApiNotFound');
  });

  test('loads all properties without those it lacks', async () => {
    const { run, OfficeExtension } = opened({ excelApi: '1.1' });
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = false;
    const loaded = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load();
      await context.sync();
      return range.toJSON();
    });
    expect(loaded).toMatchObject({ values: [['a']], address: 'Sheet1!A1' });
    expect(loaded).not.toHaveProperty('columnHidden');
  });
});

test('an object is used over several batches, and let go at the end', async () => {
  const { run, worksheet, traffic } = opened();
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load('values');
    await context.sync();
    range.values = [['b']];
    await context.sync();
  });
  expect(worksheet.cells.get('0,0')?.value).toBe('b');
  expect(JSON.stringify(traffic.at(-1))).toContain('_RemoveReference');
});

test('items are loaded a part at a time', async () => {
  const worksheets = [1, 2, 3].map((number) => buildWorksheet({}, number));
  const { run } = officeSession(buildWorkbook(worksheets));
  const names = await run(async (context) => {
    const list = context.workbook.worksheets;
    list.load({ name: true, $skip: 1, $top: 1 });
    await context.sync();
    return list.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Sheet2']);
});

test('nested properties are loaded and set in one go', async () => {
  const { run } = opened();
  const loaded = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.set({ values: [['x']], format: { fill: { color: '#00FF00' } } });
    range.load({ values: true, worksheet: { name: true }, format: { fill: { color: true } } });
    await context.sync();
    return range.toJSON();
  });
  expect(loaded).toMatchObject({ values: [['x']], format: { fill: { color: '#00FF00' } } });
});

describe('while the user types into a cell', () => {
  const editing = {
    isEditing: () => true,
    selection: () => ({ worksheetId: '', area: { row: 0, column: 0, rows: 1, columns: 1 } }),
    activate: () => {},
    select: () => {},
    openNew: () => undefined,
  };

  test.each<[string, (worksheet: Excel.Worksheet) => void]>([
    ['writing', (sheet) => sheet.getRange('A1').set({ values: [['b']] })],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['adding a name', (sheet) => void sheet.names.add('n', '=1')],
  ])('%s is refused', async (_, action) => {
    const { run } = opened({ page: editing });
    const changing = run(async (context) => {
      action(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(await errorCode(changing)).toBe('InvalidOperationInCellEditMode');
  });

  test('reading is answered', async () => {
    const { run } = opened({ page: editing });
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['a']]);
  });
});

test('only a batch that changed something is told', async () => {
  let told = 0;
  const { run } = opened({
    changed: () => {
      told += 1;
    },
  });
  const batch = (action: (range: Excel.Range) => void) =>
    run(async (context) => {
      action(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
      await context.sync();
    });
  await batch((range) => void range.load('values'));
  expect(told).toBe(0);
  await batch((range) => range.set({ values: [['b']] }));
  expect(told).toBe(1);
});
