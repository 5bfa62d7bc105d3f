import { type ManifestElement, withDescendants } from './manifest-element.ts';
import { type ManifestProblem, problemAt } from './manifest-problem.ts';

/** [MS-OWEMXML] UUID without `urn:uuid:` and braces, as catalogues write it; Version; ShortVersion. */
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const noGuid = /^[0-]*$/;
const version = /^\d{1,5}(\.\d{1,5}){0,3}$/;
const shortVersion = /^\d{1,5}\.\d{1,5}$/;

/** learn.microsoft.com: Permissions for task panes; built-in tabs of Excel; Host names. */
const known: Record<string, { value: (element: ManifestElement) => string; among: string[] }> = {
  'app:Permissions': {
    value: ({ text }) => text.trim(),
    among: ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'],
  },
  'app:Host': { value: ({ attributes }) => attributes.Name ?? '', among: ['Workbook'] },
  'over:OfficeTab': {
    value: ({ attributes }) => attributes.id ?? '',
    among: ['TabHome', 'TabInsert', 'TabPageLayoutExcel', 'TabFormulas', 'TabData', 'TabReview', 'TabView'],
  },
};

/** Ids, versions, requirement sets and words from a fixed list. */
export function checkValues(root: ManifestElement): ManifestProblem[] {
  const all = withDescendants(root);
  const own = (key: string) => all.filter((element) => element.key === key);
  return [
    ...own('app:Id')
      .filter(({ text }) => !guid.test(text.trim()) || noGuid.test(text.trim()))
      .map((element) => problemAt(element, 'idMalformed', { id: element.text.trim() })),
    ...own('app:Version')
      .filter(({ text }) => !version.test(text.trim()))
      .map((element) => problemAt(element, 'versionMalformed', { version: element.text.trim() })),
    ...all.flatMap(checkKnown),
    ...own('app:Requirements').flatMap(checkRequirements),
    ...[...own('app:Set'), ...own('bt:Set')].flatMap(checkSet),
  ];
}

function checkKnown(element: ManifestElement): ManifestProblem[] {
  const list = known[element.key];
  const value = list?.value(element) ?? '';
  if (!list || list.among.includes(value)) return [];
  return [problemAt(element, 'valueUnknown', { value, known: list.among.join('、') })];
}

/** Without a set of Excel's own the add-in would be offered in versions in which its calls fail. */
function checkRequirements(requirements: ManifestElement): ManifestProblem[] {
  const sets = withDescendants(requirements).filter(({ key }) => key === 'app:Set');
  const hasExcel = sets.some(({ attributes }) => attributes.Name === 'ExcelApi' && attributes.MinVersion);
  return hasExcel ? [] : [problemAt(requirements, 'requirementMissing')];
}

function checkSet(set: ManifestElement): ManifestProblem[] {
  const { Name = '', MinVersion } = set.attributes;
  const isFine = Name !== '' && (MinVersion === undefined || shortVersion.test(MinVersion));
  return isFine ? [] : [problemAt(set, 'requirementMalformed', { name: Name, version: MinVersion ?? '' })];
}
