import { expect, test } from 'vitest';
import { formatIdentityXml } from '#domain/workbook/identity-xml.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import type { CustomXmlData } from '#local/workbook-host/model/workbook-data.ts';
import { buildWorkbook } from '#tests/local/workbook-host/build-workbook.ts';
import { openInExcel } from './open-in-excel.ts';

const identity = {
  role: 'department',
  municipality: 'hoshimi',
  plan: 'sankaku-3',
  fiscalYear: 2023,
  department: 'kiki',
  bases: [{ project: 'p1', department: 'kiki', revision: 2 }],
} as WorkbookIdentity;

const part = (id: number, xml: string, namespaceUri = 'urn:tenken:workbook:1'): CustomXmlData => ({
  id: `{00000000-0000-0000-0000-00000000000${id}}`,
  namespaceUri,
  xml,
});
const foreign = part(9, '<a xmlns="urn:other"/>', 'urn:other');
const later = part(8, '<workbook xmlns="urn:tenken:workbook:2"/>', 'urn:tenken:workbook:2');
const broken = () => part(1, '<workbook xmlns="urn:tenken:workbook:1"/>');
const sound = () => part(2, formatIdentityXml(identity));

const opened = (customXmlParts: CustomXmlData[]) => openInExcel(buildWorkbook(undefined, { customXmlParts }));

test('an ordinary file says nothing of itself', async () => {
  const excel = opened([foreign, later]);
  expect(await excel.port.findIdentity()).toBeUndefined();
  expect(excel.interpreter.unsupported()).toEqual([]);
});

test('what was stored is found again, once, however often it is stored', async () => {
  const excel = opened([foreign, later]);
  await excel.port.saveIdentity({ ...identity, fiscalYear: 2022 });
  await excel.port.saveIdentity(identity);
  expect(await excel.port.findIdentity()).toEqual(identity);
  expect(excel.workbook.customXmlParts).toHaveLength(3);
  expect(excel.workbook.customXmlParts).toEqual(expect.arrayContaining([foreign, later]));
});

test('of several parts the first that can be read counts; storing leaves one', async () => {
  const copy = part(3, formatIdentityXml({ ...identity, fiscalYear: 2020 }));
  const excel = opened([broken(), sound(), copy]);
  expect(await excel.port.findIdentity()).toEqual(identity);
  await excel.port.saveIdentity({ ...identity, fiscalYear: 2024 });
  expect(excel.workbook.customXmlParts).toEqual([
    { ...broken(), xml: formatIdentityXml({ ...identity, fiscalYear: 2024 }) },
  ]);
});

test('a part that cannot be read says nothing', async () => {
  expect(await opened([broken()]).port.findIdentity()).toBeUndefined();
});
