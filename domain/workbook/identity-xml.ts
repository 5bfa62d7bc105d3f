import type { DepartmentId, MunicipalityId, PlanId, ProjectId } from '../plan/plan-definition.ts';
import { parseTableIds } from '../tables/table-ids.ts';
import { identityNamespace, type SheetBase, type WorkbookIdentity } from './workbook-identity.ts';

type Attributes = Record<string, string>;

/** The custom XML part of a file that is `identity`. */
export function formatIdentityXml(identity: WorkbookIdentity): string {
  const { bases, fiscalYear, tables, ...words } = identity;
  const root = {
    ...words,
    fiscalYear: String(fiscalYear),
    ...(tables ? { tables: tables.join(' ') } : {}),
  };
  const children = bases.map(
    (base) => `<base${attributesXml({ ...base, revision: String(base.revision) })}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${identityNamespace}"${attributesXml(root)}>${children.join('')}</workbook>`;
}

/**
 * What a custom XML part says that its file is; nothing where it is not exactly of our own format. Other programs
 * may have changed white space, quotes and the order of attributes. No entity is resolved: no id contains one.
 */
export function findIdentityInXml(xml: string): WorkbookIdentity | undefined {
  if (xml.length > longest) return undefined;
  const match = documentPattern.exec(xml);
  if (!match) return undefined;
  const [, rootText = '', content = ''] = match;
  const root = findAttributes(rootText);
  const bases = findBases(content);
  return root && bases ? identityOf(root, bases) : undefined;
}

const longest = 2_000_000;
// No two neighbouring parts can take the same character, so that reading takes time in proportion to the length.
const attributesPattern = `(?:\\s+[\\w:]+\\s*=\\s*(?:"[^"<>&]*"|'[^'<>&]*'))*`;
const documentPattern = new RegExp(
  `^\\uFEFF?\\s*(?:<\\?xml[^?>]*\\?>\\s*)?<workbook(${attributesPattern})\\s*(?:/>|>([^]*)</workbook\\s*>)\\s*$`,
);
const basePattern = new RegExp(`\\s*<base(${attributesPattern})\\s*(?:/>|>\\s*</base\\s*>)\\s*`, 'y');

const words: Record<string, RegExp> = {
  xmlns: /^urn:tenken:workbook:1$/,
  role: /^(department|secretariat)$/,
  municipality: /^[a-z][a-z0-9-]{0,31}$/,
  plan: /^[a-z][a-z0-9-]{0,31}$/,
  fiscalYear: /^[12]\d{3}$/,
  department: /^[a-z][a-z0-9]{0,31}$/,
  project: /^[a-z][a-z0-9]{0,31}$/,
  revision: /^[1-9]\d{0,8}$/,
  tables: /^[a-z ]{0,500}$/,
};

function identityOf(root: Attributes, bases: SheetBase[]): WorkbookIdentity | undefined {
  const { xmlns, role, municipality, plan, fiscalYear, department, tables, ...others } = root;
  if (!xmlns || !municipality || !plan || !fiscalYear || Object.keys(others).length > 0) return undefined;
  if (role !== 'department' && role !== 'secretariat') return undefined;
  if (role === 'secretariat' && department !== undefined) return undefined;
  if (role === 'department' && tables !== undefined) return undefined;
  return {
    role,
    municipality: municipality as MunicipalityId,
    plan: plan as PlanId,
    fiscalYear: Number(fiscalYear),
    ...(department === undefined ? {} : { department: department as DepartmentId }),
    bases,
    ...(tables === undefined ? {} : { tables: parseTableIds(tables) }),
  };
}

function findBases(content: string): SheetBase[] | undefined {
  const bases: SheetBase[] = [];
  let at = content.trim() === '' ? content.length : 0;
  while (at < content.length) {
    basePattern.lastIndex = at;
    const match = basePattern.exec(content);
    const base = match && findAttributes(match[1] ?? '');
    const { project, department, revision, ...others } = base ?? {};
    if (!project || !department || !revision || Object.keys(others).length > 0) return undefined;
    bases.push({
      project: project as ProjectId,
      department: department as DepartmentId,
      revision: Number(revision),
    });
    at = basePattern.lastIndex;
  }
  return bases;
}

/** Nothing where an attribute stands twice or does not hold what its name promises. */
function findAttributes(text: string): Attributes | undefined {
  const pairs = [...text.matchAll(/([\w:]+)\s*=\s*["']([^"']*)["']/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const isSound = ([name, value]: readonly [string, string]) =>
    Object.hasOwn(words, name) && words[name]?.test(value);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length || !pairs.every(isSound)) return undefined;
  return Object.fromEntries(pairs);
}

function attributesXml(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value ?? '')}"`)
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
