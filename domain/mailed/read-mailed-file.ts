import { findForms } from '../finder/find-forms.ts';
import { findArea } from '../grid/address.ts';
import type { Grid } from '../grid/grid.ts';
import { readArea } from '../grid/read-area.ts';
import { worksheetOf } from '../grid/worksheet-of.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { wholeStart } from '../sheet/finding-answer.ts';
import { longestClerkName, longestFileName } from '../sheet/on-behalf-of.ts';
import { findBinding } from '../workbook/binding-name.ts';
import { findIdentityInXml } from '../workbook/identity-xml.ts';
import { identityNamespace, type WorkbookIdentity } from '../workbook/workbook-identity.ts';
import type { BoundText, MailedFile, MailedReport, ReadMailed } from './mailed-file.ts';

/** A workbook as plain data, however it was read. */
export interface OpenedBook {
  grids: Grid[];
  /** Defined names of the whole workbook. */
  names: { name: string; formula: string }[];
  customXml: { namespaceUri: string; xml: string }[];
  clerk?: string | undefined;
  savedAt?: string | undefined;
  reports: MailedReport[];
}

/** As many as Excel makes at once; no department's workbook has more. */
const mostWorksheets = 255;

/**
 * The forms of a workbook and what it knows of itself. Nothing of a file that says it is another round's, another
 * municipality's or the secretariat's own: its texts would stand in the wrong place. Refusals: `tooManyWorksheets`,
 * `otherRound`, `secretariatsBook`, `noForm`.
 */
export function readMailedFile(book: OpenedBook, plan: PlanDefinition): ReadMailed {
  if (book.grids.length > mostWorksheets) return { ok: false, code: 'tooManyWorksheets' };
  const identity = identityOf(book);
  if (identity && !isOf(identity, plan)) return { ok: false, code: 'otherRound' };
  if (identity?.role === 'secretariat') return { ok: false, code: 'secretariatsBook' };
  const { forms, notes } = findForms(book.grids, plan);
  if (forms.length === 0) return { ok: false, code: 'noForm' };
  const { clerk, savedAt, reports } = book;
  const name = nameOf(clerk);
  const file: MailedFile = {
    forms,
    notes,
    bound: boundTexts(book),
    ...(identity ? { identity } : {}),
    ...(name === '' ? {} : { clerk: name }),
    ...(isInstant(savedAt) ? { savedAt } : {}),
    reports,
  };
  return { ok: true, file };
}

/** A file's name as far as the wire takes it. */
export function shortFileName(name: string): string {
  return wholeStart(name, longestFileName);
}

function identityOf({ customXml }: OpenedBook): WorkbookIdentity | undefined {
  return customXml
    .filter(({ namespaceUri }) => namespaceUri === identityNamespace)
    .map(({ xml }) => findIdentityInXml(xml))
    .find((one) => one !== undefined);
}

function isOf(identity: WorkbookIdentity, plan: PlanDefinition): boolean {
  return (
    identity.municipality === plan.municipality.id &&
    identity.plan === plan.id &&
    identity.fiscalYear === plan.fiscalYear
  );
}

/** Without line breaks and control characters, which no name has. */
function nameOf(clerk: string | undefined): string {
  return wholeStart((clerk ?? '').replace(/[\p{C}\s]+/gu, ' ').trim(), longestClerkName);
}

function isInstant(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text);
}

function boundTexts({ names, grids }: OpenedBook): BoundText[] {
  return names.flatMap(({ name, formula }) => {
    const binding = findBinding(name);
    const area = binding && findArea(formula);
    const grid = area && grids.find(({ worksheet }) => worksheet === worksheetOf(formula));
    if (!binding || !area || !grid) return [];
    const { text, formula: computed } = readArea(grid, area);
    return [{ binding, worksheet: grid.worksheet, area, text, isFormula: computed !== undefined }];
  });
}
