import { describe, expect, test } from 'vitest';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

function opened() {
  const workbook = buildWorkbook([
    buildWorksheet({ name: '一覧' }),
    buildWorksheet({ name: '№14', visibility: 'Hidden' }, 2),
  ]);
  const session = officeSession(workbook);
  const change = (action: (workbook: Excel.Workbook) => void) =>
    session.run(async (context) => {
      action(context.workbook);
      await context.sync();
    });
  return { ...session, workbook, change };
}

test('all worksheets come in tab order with what was asked for', async () => {
  const { run } = opened();
  const items = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility,items/position');
    await context.sync();
    return worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]);
  });
  expect(items).toEqual([
    ['一覧', 'Visible', 0],
    ['№14', 'Hidden', 1],
  ]);
});

test('a worksheet is found by its name in any case and by its id', async () => {
  const { run, workbook } = opened();
  workbook.worksheets.push(buildWorksheet({ name: 'Form' }, 3));
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    const found = [worksheets.getItem('FORM'), worksheets.getItem(workbook.worksheets[1]?.id ?? '')];
    for (const one of found) one.load('name');
    await context.sync();
    return found.map(({ name }) => name);
  });
  expect(names).toEqual(['Form', '№14']);
});

test('one that is missing is an error, or a null object', async () => {
  const { run } = opened();
  const missing = await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject('ない');
    await context.sync();
    return worksheet.isNullObject;
  });
  expect(missing).toBe(true);
  const getting = run(async (context) => {
    context.workbook.worksheets.getItem('ない').load('name');
    await context.sync();
  });
  expect(await errorCode(getting)).toBe('ItemNotFound');
});

test('a method of a null object does nothing, and leads to a null object', async () => {
  const { run, workbook } = opened();
  const child = await run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('ない');
    missing.delete();
    const range = missing.getUsedRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(child).toBe(true);
  expect(workbook.worksheets).toHaveLength(2);
});

test('an added worksheet is the last one and is not shown', async () => {
  const { run, workbook } = opened();
  const before = workbook.activeWorksheetId;
  const position = await run(async (context) => {
    const worksheet = context.workbook.worksheets.add('新');
    worksheet.load('position');
    await context.sync();
    return worksheet.position;
  });
  expect(position).toBe(2);
  expect(workbook.activeWorksheetId).toBe(before);
});

describe('a name', () => {
  test.each(['', 'あ'.repeat(32), 'a/b', 'a[1]', "'a", '目次:1', 'a?'])(
    '%j is none for a worksheet',
    async (name) => {
      const { change } = opened();
      expect(await errorCode(change(({ worksheets }) => worksheets.getItem('一覧').set({ name })))).toBe(
        'InvalidArgument',
      );
    },
  );

  test('that another worksheet has is refused', async () => {
    const { change } = opened();
    expect(await errorCode(change(({ worksheets }) => void worksheets.add('№14')))).toBe('ItemAlreadyExists');
  });

  test('that changes is followed by formulas and names', async () => {
    const { change, workbook } = opened();
    workbook.names.push({ name: 'n', formula: "='№14'!$A$1", visible: true });
    workbook.worksheets[0]?.cells.set('0,0', { value: 1, formula: '=\'№14\'!A1&"№14!"', style: 0 });
    await change(({ worksheets }) => worksheets.getItem('№14').set({ name: '様式' }));
    expect(workbook.names[0]?.formula).toBe('=様式!$A$1');
    expect(workbook.worksheets[0]?.cells.get('0,0')?.formula).toBe('=様式!A1&"№14!"');
  });
});

test('the last visible worksheet can be neither hidden nor deleted', async () => {
  const { change } = opened();
  expect(
    await errorCode(change(({ worksheets }) => worksheets.getItem('一覧').set({ visibility: 'Hidden' }))),
  ).toBe('InvalidOperation');
  expect(await errorCode(change(({ worksheets }) => worksheets.getItem('一覧').delete()))).toBe(
    'InvalidOperation',
  );
});

test('a deleted worksheet is gone with its names, and its number is not given again', async () => {
  const { run, change, workbook } = opened();
  const { id = '' } = workbook.worksheets[1] ?? {};
  workbook.names.push({ name: 'n', formula: "='№14'!$A$1", visible: true, worksheetId: id });
  await change(({ worksheets }) => worksheets.getItem('№14').delete());
  expect(workbook.names).toEqual([]);
  const added = await run(async (context) => {
    const worksheet = context.workbook.worksheets.add();
    worksheet.load('id,name');
    await context.sync();
    return worksheet;
  });
  expect(added.id).not.toBe(id);
  expect(added.name).toBe('Sheet2');
});

test('a hidden worksheet cannot be activated', async () => {
  const { change } = opened();
  expect(await errorCode(change(({ worksheets }) => worksheets.getItem('№14').activate()))).toBe(
    'InvalidOperation',
  );
});

test('panes are frozen and told', async () => {
  const { run } = opened();
  const told = await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const before = freezePanes.getLocationOrNullObject();
    await context.sync();
    freezePanes.freezeRows(2);
    const after = freezePanes.getLocationOrNullObject();
    after.load('address');
    await context.sync();
    return [before.isNullObject, after.address];
  });
  expect(told).toEqual([true, '一覧!1:2']);
});

test('tab colour, gridlines and position are set and told', async () => {
  const { run, workbook } = opened();
  const told = await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('一覧');
    worksheet.set({ tabColor: '#ff8800', showGridlines: false, position: 1 });
    worksheet.load('tabColor,showGridlines,position');
    await context.sync();
    return [worksheet.tabColor, worksheet.showGridlines, worksheet.position];
  });
  expect(told).toEqual(['#FF8800', false, 1]);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['№14', '一覧']);
});

test('the selection is what the user selected', async () => {
  const { run, change } = opened();
  await change(({ worksheets }) => worksheets.getActiveWorksheet().getRange('B2:C3').select());
  const address = await run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('一覧!B2:C3');
});
