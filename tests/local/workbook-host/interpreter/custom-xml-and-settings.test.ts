import { expect, test } from 'vitest';
import { buildWorkbook } from '../build-workbook.ts';
import { officeSession } from '../office-session.ts';
import { errorCode } from './error-code.ts';

const xml = '<p:root xmlns:p="urn:one"><p:a>あ</p:a></p:root>';

test('a custom XML part is added, found by its namespace, changed and deleted', async () => {
  const workbook = buildWorkbook();
  const { run } = officeSession(workbook);
  const id = await run(async (context) => {
    const part = context.workbook.customXmlParts.add(xml);
    part.load('id,namespaceUri');
    await context.sync();
    expect(part.namespaceUri).toBe('urn:one');
    return part.id;
  });
  expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  const read = await run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace('urn:one').getOnlyItemOrNullObject();
    const none = context.workbook.customXmlParts.getByNamespace('urn:two').getOnlyItemOrNullObject();
    part.load('id');
    const text = part.getXml();
    part.setXml('<root xmlns="urn:one"/>');
    await context.sync();
    return [part.id, text.value, none.isNullObject];
  });
  expect(read).toEqual([id, xml, true]);
  expect(workbook.customXmlParts).toMatchObject([{ xml: '<root xmlns="urn:one"/>' }]);
  await run(async (context) => {
    context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  });
  expect(workbook.customXmlParts).toEqual([]);
});

test('of two parts neither is the only one', async () => {
  const { run } = officeSession(buildWorkbook());
  const found = await run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add(xml);
    customXmlParts.add(xml);
    const scoped = customXmlParts.getByNamespace('urn:one');
    const count = scoped.getCount();
    const only = scoped.getOnlyItemOrNullObject();
    await context.sync();
    return [count.value, only.isNullObject];
  });
  expect(found).toEqual([2, true]);
});

test('what is not well formed is refused', async () => {
  const { run } = officeSession(buildWorkbook());
  const adding = run(async (context) => {
    context.workbook.customXmlParts.add('<a>');
    await context.sync();
  });
  expect(await errorCode(adding)).toBe('InvalidArgument');
});

test('settings of the document keep values of any kind', async () => {
  const workbook = buildWorkbook();
  const { run } = officeSession(workbook);
  const read = await run(async (context) => {
    context.workbook.settings.add('k', { a: [1, 'あ'] });
    const setting = context.workbook.settings.getItemOrNullObject('k');
    setting.load('value');
    const none = context.workbook.settings.getItemOrNullObject('l');
    await context.sync();
    return [setting.value, none.isNullObject];
  });
  expect(read).toEqual([{ a: [1, 'あ'] }, true]);
  expect(workbook.settings).toEqual({ k: '{"a":[1,"あ"]}' });
});
