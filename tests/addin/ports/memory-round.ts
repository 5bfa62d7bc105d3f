import type { ApiAnswer, Me, ReportForm, Round, TenkenApi } from '#addin/api/tenken-api.ts';
import type { Refusal } from '#domain/refusals/refusal.ts';
import type { Unfinished } from '#domain/report/find-unfinished.ts';
import { decideCalendar } from '#domain/round/decide-calendar.ts';
import { decideNextRound } from '#domain/round/decide-next-round.ts';
import { decideRoundMove } from '#domain/round/decide-round-move.ts';
import { standingOf } from '#domain/round/round-standing.ts';
import { createWorkbook } from '#local/workbook-host/codec/create-workbook.ts';
import { buildWorkbook, buildWorksheet } from '#tests/local/workbook-host/build-workbook.ts';

/** What a server in memory has of its round, and its routes for it. */
export interface MemoryRound
  extends Pick<TenkenApi, 'round' | 'moveRound' | 'openNext' | 'putCalendar' | 'report'> {
  /** As it is stored; a test changes it as somebody else would. */
  stored: Round;
  unfinished: Unfinished[];
  /** Next year's round is there. */
  hasNext: boolean;
  /** What was asked of the report. */
  made: ReportForm[];
}

interface Around {
  lost: 'no' | 'before' | 'after';
  isSignedOut: boolean;
}

/** It decides as the real one does; `around` is asked at each call. */
export function memoryRound(me: Me, round: Round, around: () => Around & MemoryRound): MemoryRound {
  const answer = async <T>(decide: () => T | Refusal): Promise<ApiAnswer<T, never>> => {
    if (around().isSignedOut) return { kind: 'refused', refusal: { code: 'notSignedIn' } };
    if (around().lost === 'before') return { kind: 'unreachable' };
    const decided = decide();
    if (isRefusal(decided)) return { kind: 'refused', refusal: decided };
    return around().lost === 'after' ? { kind: 'unreachable' } : { kind: 'ok', value: decided };
  };
  return {
    stored: round,
    unfinished: [],
    hasNext: false,
    made: [],
    round: () => answer(() => around().stored),
    moveRound: (_, { dryRun, ...move }) =>
      answer(() => {
        const { stored, unfinished } = around();
        const question = { plan: stored.definition, standing: standingOf(stored), move };
        const decided = decideRoundMove({
          ...question,
          memberships: me.memberships,
          ...(dryRun ? {} : { unfinished }),
        });
        if (!decided.ok) return decided.refusal;
        if (dryRun) return { ...decided.value, ...(unfinished.length > 0 ? { unfinished } : {}) };
        const { definition, version } = stored;
        around().stored = { definition, version, ...decided.value };
        return decided.value;
      }),
    openNext: (_, dryRun) =>
      answer(() => {
        const { stored, hasNext } = around();
        const decided = decideNextRound(stored.definition, hasNext);
        if (!decided.ok) return decided.refusal;
        around().hasNext = hasNext || !dryRun;
        const { plan, counts } = decided.value;
        return { fiscalYear: plan.fiscalYear, version: '1'.repeat(32), ...counts };
      }),
    putCalendar: (_, { base, calendar }) =>
      answer(() => {
        const { stored } = around();
        const { definition: plan, version } = stored;
        const decided = decideCalendar({ plan, version, standing: standingOf(stored), base, calendar });
        if (!decided.ok) return decided.refusal;
        const next = nextVersion(version);
        around().stored = { ...stored, definition: decided.value, version: next };
        return { version: next };
      }),
    report: (_, form) =>
      answer(() => {
        around().made.push(form);
        return fileOf(form);
      }),
  };
}

export function nextVersion(version: string): string {
  return String(Number(version) + 1).padStart(32, '0');
}

function isRefusal(decided: unknown): decided is Refusal {
  return typeof decided === 'object' && decided !== null && 'code' in decided;
}

function fileOf(form: ReportForm) {
  const text = (words: string) => new TextEncoder().encode(words);
  switch (form.form) {
    case 'workbook':
    case 'meetingPaper':
      return {
        name: form.form === 'workbook' ? '点検評価報告書（案）.xlsx' : '会議資料.xlsx',
        bytes: createWorkbook(buildWorkbook([buildWorksheet({ name: 'Ⅰ 概要', rows: [['報告書']] })])),
      };
    case 'page':
      return { name: '点検評価報告書（案）.html', bytes: text('<!doctype html>') };
    case 'openData':
      return { name: `${form.table}.csv`, bytes: text(`${form.hasMark ? '\uFEFF' : ''}自治体名\r\n`) };
  }
}
