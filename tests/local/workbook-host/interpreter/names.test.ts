import { describe, expect, test } from 'vitest';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

function opened() {
  const workbook = buildWorkbook([buildWorksheet(), buildWorksheet({ name: '№14' }, 2)]);
  const session = officeSession(workbook);
  const add = (name: string, reference: string | 'B2', scope: 'workbook' | 'worksheet' = 'workbook') =>
    session.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('№14');
      const { names } = scope === 'workbook' ? context.workbook : worksheet;
      const item = names.add(
        name,
        reference.startsWith('=') ? reference : worksheet.getRange(reference),
        'なぜ',
      );
      item.load('name,formula,value,type,scope,visible,comment');
      await context.sync();
      return item.toJSON();
    });
  return { ...session, workbook, add };
}

test('a name of a range tells its absolute address', async () => {
  expect(await opened().add('ここ', 'B2:C3')).toMatchObject({
    name: 'ここ',
    formula: "='№14'!$B$2:$C$3",
    value: "'№14'!$B$2:$C$3",
    type: 'Range',
    scope: 'Workbook',
    visible: true,
    comment: 'なぜ',
  });
});

test('a name can be a constant', async () => {
  expect(await opened().add('label', '="あ ""い"""')).toMatchObject({ value: 'あ "い"', type: 'String' });
});

test('the workbook lists its own names, a worksheet its own', async () => {
  const { run, add } = opened();
  await add('wide', 'A1');
  await add('narrow', 'A1', 'worksheet');
  const lists = await run(async (context) => {
    const collections = [context.workbook.names, context.workbook.worksheets.getItem('№14').names];
    for (const names of collections) names.load('items/name,items/scope');
    await context.sync();
    return collections.map(({ items }) => items.map(({ name, scope }) => [name, scope]));
  });
  expect(lists).toEqual([[['wide', 'Workbook']], [['narrow', 'Worksheet']]]);
});

describe('what may not be a name', () => {
  test.each(['A1', 'R1C1', 'r', '1st', 'with space', '', 'XFD1', 'a-b'])('%j', async (name) => {
    expect(await errorCode(opened().add(name, 'A1'))).toBe('InvalidArgument');
  });

  test('one that is there already, in any case', async () => {
    const { add } = opened();
    await add('Total', 'A1');
    expect(await errorCode(add('TOTAL', 'A2'))).toBe('ItemAlreadyExists');
  });

  test('text that is no formula is no reference', async () => {
    const { run } = opened();
    const adding = run(async (context) => {
      context.workbook.names.add('n', 'text');
      await context.sync();
    });
    expect(await errorCode(adding)).toBe('InvalidArgument');
  });
});

test('a name is hidden, changed and deleted', async () => {
  const { run, add, workbook } = opened();
  await add('n', 'A1');
  await run(async (context) => {
    const item = context.workbook.names.getItem('N');
    item.visible = false;
    item.formula = '=Sheet1!$C$3';
    await context.sync();
  });
  expect(workbook.names).toMatchObject([{ visible: false, formula: '=Sheet1!$C$3' }]);
  await run(async (context) => {
    context.workbook.names.getItem('n').delete();
    await context.sync();
  });
  expect(workbook.names).toEqual([]);
});

test('a name whose cells are deleted leads to a null object', async () => {
  const { run, add } = opened();
  await add('n', 'B2');
  const found = await run(async (context) => {
    context.workbook.worksheets.getItem('№14').getRange('2:2').delete('Up');
    const item = context.workbook.names.getItem('n');
    item.load('formula,type');
    const range = item.getRangeOrNullObject();
    await context.sync();
    return [item.formula, item.type, range.isNullObject];
  });
  expect(found).toEqual(["='№14'!#REF!", 'Error', true]);
});

test('a missing name is a null object, or an error', async () => {
  const { run } = opened();
  const isNull = await run(async (context) => {
    const item = context.workbook.names.getItemOrNullObject('n');
    const range = item.getRangeOrNullObject();
    await context.sync();
    return [item.isNullObject, range.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
  const getting = run(async (context) => {
    context.workbook.names.getItem('n').load('name');
    await context.sync();
  });
  expect(await errorCode(getting)).toBe('ItemNotFound');
});
