import { expect, test } from 'vitest';
import type { DepartmentId, MunicipalityId, PlanId, ProjectId } from '#domain/plan/plan-definition.ts';
import { formatAnswersXml } from '#domain/workbook/answers-xml.ts';
import { formatIdentityXml } from '#domain/workbook/identity-xml.ts';
import { answersNamespace } from '#domain/workbook/workbook-answers.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import { buildWorkbook } from '#tests/local/workbook-host/build-workbook.ts';
import { openInExcel } from './open-in-excel.ts';

const department = 'kiki' as DepartmentId;
const identity: WorkbookIdentity = {
  role: 'department',
  municipality: 'hoshimi' as MunicipalityId,
  plan: 'sankaku-3' as PlanId,
  fiscalYear: 2023,
  department,
  bases: [],
};
const ofFile = {
  id: '{00000000-0000-0000-0000-000000000001}',
  namespaceUri: 'urn:tenken:workbook:1',
  xml: formatIdentityXml(identity),
};
test('a file in which nobody has said anything has no answers', async () => {
  const excel = openInExcel(buildWorkbook(undefined, { customXmlParts: [ofFile] }));
  expect(await excel.port.readParts(answersNamespace)).toEqual([]);
});

const answers = formatAnswersXml([{ project: 'p2' as ProjectId, department, answers: [] }]);

test('what was said is found again, once, and the file stays what it is', async () => {
  const excel = openInExcel(buildWorkbook(undefined, { customXmlParts: [ofFile] }));
  await excel.port.savePart(answersNamespace, formatAnswersXml([]));
  await excel.port.savePart(answersNamespace, answers);
  expect(await excel.port.readParts(answersNamespace)).toEqual([answers]);
  expect(excel.workbook.customXmlParts).toHaveLength(2);
  expect(await excel.port.findIdentity()).toEqual(identity);
  expect(excel.interpreter.unsupported()).toEqual([]);
});
