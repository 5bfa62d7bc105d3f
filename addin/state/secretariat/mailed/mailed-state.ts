import type { Trouble } from '#addin/state/trouble.ts';
import type { ReadMailed } from '#domain/mailed/mailed-file.ts';
import type { MailedIntent } from '#domain/mailed/offer-intents.ts';
import type { MailedAnswers } from '#domain/mailed/place-mailed.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';

export interface MailedState {
  /** In the order in which they were chosen. */
  books: MailedBook[];
  /** Present while files are read. */
  reading?: { done: number; all: number } | undefined;
  answers: MailedAnswers;
  /** By `sheetKeyText`: the form that was taken where several files have one; missing: the one proposed. */
  taken: Readonly<Record<string, string>>;
  /** By `formRef`: what somebody chose to do; missing: what is proposed. */
  intents: Readonly<Record<string, MailedIntent>>;
  /** By the file's id: the clerk's name as it was corrected. */
  clerks: Readonly<Record<string, string>>;
  /** By `checkRef`. */
  findings: Readonly<Record<string, Finding[]>>;
  /** Whether the rules are there. */
  checks: 'loading' | 'failed' | 'ready';
  /** By `formRef`. */
  sent: Readonly<Record<string, Sent>>;
  /** Present while sheets are sent. */
  sending?: { done: number; all: number } | undefined;
  /** The sheet that is shown field by field, by `sheetKeyText`. */
  open?: string | undefined;
}

export interface MailedBook {
  id: string;
  name: string;
  /** Absent while it waits to be read. */
  read?: ReadMailed;
}

/** What became of a sheet that was sent. Whatever it is, what was read stays. */
export type Sent =
  | { kind: 'sending' }
  | { kind: 'sent'; intent: Exclude<MailedIntent, 'leave'>; head: SheetHead }
  /** Somebody changed the sheet since it was compared; both texts are to be looked at again. */
  | { kind: 'overtaken' }
  | { kind: 'failed'; trouble: Trouble; findings: Finding[] };

export const nothingMailed: MailedState = {
  books: [],
  answers: {},
  taken: {},
  intents: {},
  clerks: {},
  findings: {},
  checks: 'loading',
  sent: {},
};

/** Names what the rules have read: the form, and the stored revision that fills in what the form does not have. */
export function checkRef(ref: string, base: number): string {
  return `${ref}@${base}`;
}
