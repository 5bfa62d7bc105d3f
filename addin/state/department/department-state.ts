import type { Round, SheetPush } from '#addin/api/tenken-api.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { WriteOutcome } from '#addin/state/workbook-port.ts';
import type { FinderNote } from '#domain/finder/finder-report.ts';
import type { FormPlacing } from '#domain/finder/place-forms.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { IndicatorId } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { FindingAnswer } from '#domain/sheet/finding-answer.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { SheetAnswers } from '#domain/workbook/workbook-answers.ts';
import type { WorkbookIdentity } from '#domain/workbook/workbook-identity.ts';
import type { CheckedSheet } from './checked-sheet.ts';
import type { PlacedField } from './placed-field.ts';

export interface DepartmentState {
  round: Round;
  /** The sheets that the pane lists, in the order of the plan. */
  sheets: readonly SheetKey[];
  view: DepartmentView;
  /** Absent until the file was made a workbook of ours. */
  identity?: WorkbookIdentity | undefined;
  /** The revision that the texts in this workbook started from, by `sheetKeyText`; missing is 0. */
  bases: Readonly<Record<string, number>>;
  fields: PlacedField[];
  /** Of earlier moments of the year; only read, never written or sent. */
  earlier: PlacedField[];
  placing: FormPlacing;
  notes: FinderNote[];
  answers: Readonly<Record<string, SheetKey | 'leave'>>;
  /** By `sheetKeyText`; missing is 未着手. */
  heads: Readonly<Record<string, SheetHead>>;
  refreshedAt?: string | undefined;
  /** Why the heads could not be brought up to date. */
  trouble?: Trouble | undefined;
  /** By `sheetKeyText`; missing where nobody has asked, or no answer came. */
  lastYears: Readonly<Record<string, LastYear>>;
  /** Last year's texts that were copied into blank fields, by `fieldRef`. */
  copied: Readonly<Record<string, string | undefined>>;
  /** What cures made of typed texts, the last one last, by `fieldRef`. */
  cured: Readonly<Record<string, readonly CureStep[]>>;
  /** What is said to warnings, by `sheetKeyText`: what the server has, and what is not sent yet. */
  said: Readonly<Record<string, readonly FindingAnswer[]>>;
  /** The same as the workbook keeps it, by `sheetKeyText`; sheets that are not listed here among them. */
  kept: Readonly<Record<string, SheetAnswers>>;
  /** What the rules noticed, by `sheetKeyText`; missing until they have read the sheet. */
  checked: Readonly<Record<string, CheckedSheet>>;
  /** Of the round's indicators; absent while nobody has asked, or no answer came. */
  actuals?: readonly Actual[] | undefined;
  /** Whether the rules are there; a load that failed is tried again without being asked. */
  checks: 'loading' | 'failed' | 'ready';
  /** What was typed in the pane and is not in its cell yet, by `fieldRef`. */
  typed: Readonly<Record<string, TypedText>>;
  exchange: Exchange;
  /** True where the bindings could not be stored in the file. */
  beginFailed: boolean;
}

export type DepartmentView =
  | { kind: 'reading' }
  | { kind: 'beginning' }
  | { kind: 'list' }
  | { kind: 'replies' }
  | { kind: 'actual'; indicator: IndicatorId }
  | { kind: 'form'; key: SheetKey };

export interface CureStep {
  before: string;
  after: string;
}

export interface TypedText {
  text: string;
  /** Present while a conversion is unfinished. */
  isComposing?: true;
  write: 'waiting' | 'writing' | Extract<WriteOutcome, { kind: 'refused' }>['why'];
}

export type Intent = SheetPush['intent'];

/** Where the sending of a sheet stands. */
export type Exchange =
  | { kind: 'none' }
  /** A submission waits for the rules first, where they have not come yet. */
  | { kind: 'sending'; key: SheetKey; intent: Intent; waitsForChecks?: true }
  | { kind: 'sent'; key: SheetKey; intent: Intent }
  | { kind: 'failed'; key: SheetKey; intent: Intent; trouble: Trouble; findings: Finding[] }
  | Comparing;

/** The base was overtaken: both texts stand side by side until each field has a choice. */
export interface Comparing {
  kind: 'comparing';
  key: SheetKey;
  intent: Intent;
  mine: Entries;
  theirs: SheetHead;
  /** What both started from, where it is known. */
  base?: Entries | undefined;
  choices: Readonly<Record<string, Choice>>;
  writeFailed: boolean;
}

export type Choice = 'mine' | 'theirs' | 'both';
