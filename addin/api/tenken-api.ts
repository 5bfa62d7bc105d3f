import type { AuditRecord } from '#domain/audit/audit-record.ts';
import type { Rated, ViewpointPoints } from '#domain/grades/rating.ts';
import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { Suggestion } from '#domain/grades/suggestion.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { ActualHead, ReportedText } from '#domain/indicators/actual-head.ts';
import type { OpinionHead } from '#domain/opinions/opinion-head.ts';
import type { ReplyHead } from '#domain/opinions/reply-head.ts';
import type {
  Calendar,
  DepartmentId,
  IndicatorId,
  MunicipalityId,
  PlanDefinition,
  PlanId,
  RatingId,
} from '#domain/plan/plan-definition.ts';
import type { Refusal } from '#domain/refusals/refusal.ts';
import type { Unfinished } from '#domain/report/find-unfinished.ts';
import type { OpenDataName } from '#domain/report/open-data/open-data-table.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import type { RoundMove } from '#domain/round/round-move.ts';
import type { RoundStanding, RoundState } from '#domain/round/round-standing.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { FieldRemark } from '#domain/sheet/field-remark.ts';
import type { FindingAnswer } from '#domain/sheet/finding-answer.ts';
import type { MoveName } from '#domain/sheet/moves.ts';
import type { OnBehalfOf } from '#domain/sheet/on-behalf-of.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';

/** The server as the panes see it. One implementation over fetch; every answer is data, nothing is thrown. */
export interface TenkenApi {
  me(): Promise<ApiAnswer<Me>>;
  plans(): Promise<ApiAnswer<PlanSummary[]>>;
  round(round: RoundKey): Promise<ApiAnswer<Round>>;
  /** Heads that changed since the cursor (all, without one); of the caller's departments only, where that is their reach. */
  changes(round: RoundKey, since?: string): Promise<ApiAnswer<{ heads: SheetHead[]; cursor: string }>>;
  sheet(round: RoundKey, key: SheetKey): Promise<ApiAnswer<SheetHead>>;
  revisions(round: RoundKey, key: SheetKey): Promise<ApiAnswer<SheetHead[]>>;
  /** What the sheets that this one goes on from said last year; no sheets where there was no round or no text. */
  readLastYear(round: RoundKey, key: SheetKey): Promise<ApiAnswer<LastYear>>;
  /** What was reported of the round's indicators, as far as the person may read it. */
  readActuals(round: RoundKey): Promise<ApiAnswer<Actual[]>>;
  push(round: RoundKey, key: SheetKey, push: SheetPush): Promise<ApiAnswer<SheetHead>>;
  move(round: RoundKey, key: SheetKey, move: SheetMove): Promise<ApiAnswer<SheetHead>>;
  /** The round's indicators with figures, suggestion and, for those who may read them, ratings. */
  indicators(round: RoundKey): Promise<ApiAnswer<ListedIndicator[]>>;
  /** Stores what a department reports of an indicator; the figures are read by the server, out of the texts. */
  reportActual(
    round: RoundKey,
    key: Pick<ActualHead, 'indicator' | 'department'>,
    press: ActualPress,
  ): Promise<ApiAnswer<ActualHead, ActualHead>>;
  /** Every rating of the round, of whatever things. */
  ratings(round: RoundKey): Promise<ApiAnswer<RatingHead[]>>;
  rate(round: RoundKey, of: Rated, press: RatingPress): Promise<ApiAnswer<RatingHead, RatingHead>>;
  opinions(round: RoundKey): Promise<ApiAnswer<ListedOpinions>>;
  writeOpinion(round: RoundKey, of: Rated, press: OpinionPress): Promise<ApiAnswer<OpinionHead, OpinionHead>>;
  writeReply(
    round: RoundKey,
    of: Rated,
    department: DepartmentId,
    press: OpinionPress,
  ): Promise<ApiAnswer<ReplyHead, ReplyHead>>;
  /** Opens, closes, reopens, finalises or corrects a round; nothing happens where it is so already. */
  moveRound(round: RoundKey, press: RoundMovePress): Promise<ApiAnswer<MovedRound, never>>;
  /** Next year's round, made from this one, 準備中. */
  openNext(round: RoundKey, dryRun?: true): Promise<ApiAnswer<NextRoundMade, never>>;
  putCalendar(round: RoundKey, press: CalendarPress): Promise<ApiAnswer<{ version: string }, never>>;
  /** Marked as a draft until the round is finalised, then always the same bytes. */
  report(round: RoundKey, form: ReportForm): Promise<ApiAnswer<ReportFile, never>>;
  /** Whether the service can mail reminders, and to which departments. */
  reminders(round: RoundKey): Promise<ApiAnswer<{ canSend: boolean; withAddress: DepartmentId[] }>>;
  sendReminders(round: RoundKey, send: RemindersSend): Promise<ApiAnswer<{ results: SentReminder[] }>>;
  /** Who did what when, the newest first, a page at a time. */
  audit(round: RoundKey, before?: string): Promise<ApiAnswer<{ records: AuditRecord[]; next?: string }>>;
}

export type ApiAnswer<T, Current = SheetHead> =
  | { kind: 'ok'; value: T }
  | { kind: 'refused'; refusal: Refusal; current?: Current; findings?: Finding[] }
  /** No answer: no network, a time-out, a proxy's page. It is not known whether the server acted. */
  | { kind: 'unreachable' }
  | { kind: 'fault'; reference: string };

export interface RoundKey {
  plan: PlanId;
  fiscalYear: number;
}

export interface Me {
  municipality: { id: MunicipalityId; name: string };
  name: string;
  memberships: Membership[];
}

export interface PlanSummary {
  plan: PlanId;
  name: string;
  rounds: { fiscalYear: number; state: RoundState }[];
}

export interface Round extends RoundStanding {
  definition: PlanDefinition;
  /** Of the definition; what a new calendar is based on. */
  version: string;
}

/** A dry run looks at everything and moves nothing. */
export type RoundMovePress = RoundMove & { dryRun?: true };

export interface MovedRound extends RoundStanding {
  /** Of a dry run of `finalise`: what it would be refused for; absent where it is for nothing. */
  unfinished?: Unfinished[];
}

export interface NextRoundMade {
  fiscalYear: number;
  version: string;
  /** How many things moved on by themselves. */
  notes: number;
  /** How many somebody has to decide or to look at, the days of the calendar above all. */
  toConfirm: number;
  /** How many places of the new definition no longer fit together. */
  toMend: number;
}

export interface CalendarPress {
  /** The round's version that the person saw. */
  base: string;
  calendar: Calendar;
}

/** 報告書のブック · 報告書のページ · 委員会の資料 · オープンデータ, with the mark by which Excel knows UTF-8 or without. */
export type ReportForm =
  | { form: 'workbook' | 'page' | 'meetingPaper' }
  | { form: 'openData'; table: OpenDataName; hasMark: boolean };

export interface ReportFile {
  /** As somebody would save it. */
  name: string;
  bytes: Uint8Array;
}

export interface SheetPush {
  /** The revision that the texts started from; 0 for a sheet without a head. */
  base: number;
  /** Made once per press of the button and kept for its retries. */
  idempotencyKey: string;
  intent: Extract<MoveName, 'save' | 'submit'>;
  entries: Entries;
  /** All that is said to warnings; absent: what was said before stays. */
  answers?: readonly FindingAnswer[];
  /** Only of the secretariat: whose texts they are, and the file they stood in. */
  onBehalfOf?: OnBehalfOf;
}

export interface ListedIndicator {
  indicator: IndicatorId;
  /** This round's. */
  actuals: ActualHead[];
  /** Of earlier years. */
  earlier: Actual[];
  /** Absent where it rests on figures that the person may not read. */
  suggestion?: Suggestion;
  ratings?: RatingHead[];
}

export interface ActualPress {
  /** The revision of the report that the person saw; 0 for none. */
  base: number;
  idempotencyKey: string;
  /** All that the department reports of the indicator; nothing: taken back. */
  actuals: readonly ReportedText[];
}

export interface RatingPress {
  /** The revision of the rating that the person saw; 0 for none. */
  base: number;
  idempotencyKey: string;
  request?: RatingId;
  grade?: string;
  points?: ViewpointPoints[];
  reason?: string;
  /** The suggested grade that the person saw, `''` for none. */
  seen?: string;
}

export interface OpinionPress {
  base: number;
  idempotencyKey: string;
  request: RatingId;
  /** Empty: taken back. */
  text: string;
}

export interface RemindersSend {
  departments: readonly DepartmentId[];
  /** Stands in every mail. */
  note: string;
}

export interface SentReminder {
  department: DepartmentId;
  outcome: 'sent' | 'failed' | 'noAddress' | 'nothingOpen';
}

export interface ListedOpinions {
  /** This round's, for those who may read them. */
  opinions: OpinionHead[];
  /** Of the year before, where the plan had any: those that the person's departments may read. */
  lastYear?: { fiscalYear: number; opinions: OpinionHead[] };
  /** What departments say this year to last year's. */
  replies: ReplyHead[];
  /** For a member of the committee: the word by which their own ratings and opinions are known. */
  member?: string;
}

export interface SheetMove {
  base: number;
  idempotencyKey: string;
  move: Exclude<MoveName, 'save' | 'submit'>;
  remark?: string;
  /** At fields; only with a return. */
  remarks?: readonly FieldRemark[];
}
