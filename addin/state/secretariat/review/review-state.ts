import type { JudgedFinding } from '#addin/state/department/judged-finding.ts';
import type { Trouble } from '#addin/state/trouble.ts';
import type { DepartmentId, NodeId } from '#domain/plan/plan-definition.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { SheetState } from '#domain/sheet/sheet-state.ts';
import type { ReviewMove } from '../secretariat-state.ts';

/** What the secretariat's pane knows for reviewing; records are by `sheetKeyText`. */
export interface ReviewState {
  choice: SheetChoice;
  /** What next and previous go through: as it was chosen when its first sheet was opened, so that no sheet slips away. */
  walk: readonly SheetKey[];
  /** What was done last while a sheet is open. */
  done?: Done | undefined;
  /** Remarks that were typed and not sent. */
  drafts: Readonly<Record<string, RemarkDraft>>;
  earlier: Readonly<Record<string, Earlier>>;
  /** Picked for doing several at once. */
  picked: Readonly<Record<string, true>>;
  /** For returning several; kept until all of them are returned. */
  reason: string;
  batch: Batch;
}

/** '' for all. */
export interface SheetChoice {
  state: SheetState | '';
  department: DepartmentId | '';
  /** Of the top level. */
  node: NodeId | '';
  /** Only those that the last pull brought. */
  onlyChanged: boolean;
}

export interface Done {
  key: SheetKey;
  move: ReviewMove;
  /** True where no other of the chosen sheets is left to do. */
  isLast: boolean;
}

export interface RemarkDraft {
  /** Whether the form for it is open; what was typed outlives its being shut. */
  isOpen: boolean;
  text: string;
  /** By field; a field that is there has a box, also while it is blank. */
  fields: Readonly<Record<string, string>>;
}

/** What had been submitted before, asked for at a revision of the head. */
export type Earlier = { revision: number } & (
  | { kind: 'asking' | 'none' | 'failed' }
  | { kind: 'found'; head: SheetHead }
);

/** Several sheets at once. */
export type Batch =
  | { kind: 'none' }
  | { kind: 'checking'; done: number; all: number }
  /** The rules are not there, so nobody can say which sheets have findings. */
  | { kind: 'unchecked' }
  | { kind: 'confirming'; clean: readonly Seen[]; flagged: readonly Flagged[] }
  | { kind: 'reason' }
  | { kind: 'running'; move: BatchMove; done: number; all: number }
  | { kind: 'finished'; move: BatchMove; done: number; failed: readonly NotDone[]; left: number };

export type BatchMove = 'accept' | 'return';

/** A sheet as it was when somebody decided about it. */
export interface Seen {
  key: SheetKey;
  revision: number;
}

/** A sheet with something open; it is accepted only where somebody says so of this one. */
export interface Flagged extends Seen {
  findings: readonly JudgedFinding[];
  isTaken: boolean;
}

export interface NotDone {
  key: SheetKey;
  why: Trouble | 'overtaken';
}

export const firstReviewState: ReviewState = {
  choice: { state: 'submitted', department: '', node: '', onlyChanged: false },
  walk: [],
  drafts: {},
  earlier: {},
  picked: {},
  reason: '',
  batch: { kind: 'none' },
};
