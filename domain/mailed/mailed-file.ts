import type { FinderNote, FoundForm } from '../finder/finder-report.ts';
import type { Area } from '../grid/grid.ts';
import type { Binding, WorkbookIdentity } from '../workbook/workbook-identity.ts';

/** What a department's workbook says that came by mail. Its macros and links were seen, never run or followed. */
export interface MailedFile {
  forms: FoundForm[];
  notes: FinderNote[];
  /** The fields whose cells the file itself names, with what stands there. */
  bound: BoundText[];
  /** Present where the file was at work with Tenken before. */
  identity?: WorkbookIdentity;
  /** Who saved it last, else who made it, as Excel wrote it down. */
  clerk?: string;
  /** ISO instant at which it was saved last, as Excel wrote it down. */
  savedAt?: string;
  reports: MailedReport[];
}

export interface BoundText {
  binding: Binding;
  worksheet: string;
  area: Area;
  text: string;
  isFormula: boolean;
}

export const mailedReports = ['macros', 'externalLinks'] as const;
export type MailedReport = (typeof mailedReports)[number];

/** Why nothing was read of a file. */
export const mailedRefusalCodes = [
  'notAWorkbook',
  'textFile',
  'oldFormat',
  'encrypted',
  'damaged',
  'tooLarge',
  'tooSlow',
  'tooManyWorksheets',
  'unreadable',
  /** The program that reads did not load. */
  'readerMissing',
  'otherRound',
  'secretariatsBook',
  'noForm',
] as const;
export type MailedRefusalCode = (typeof mailedRefusalCodes)[number];

export type ReadMailed = { ok: true; file: MailedFile } | { ok: false; code: MailedRefusalCode };
