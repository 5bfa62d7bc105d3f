import { auditSchema } from '#domain/protocol/audit-schema.ts';
import { changesSchema } from '#domain/protocol/changes-schema.ts';
import { lastYearSchema } from '#domain/protocol/last-year-schema.ts';
import { meSchema } from '#domain/protocol/me-schema.ts';
import { plansSchema } from '#domain/protocol/plans-schema.ts';
import { pushResultsSchema } from '#domain/protocol/push-results-schema.ts';
import { pushesSchema } from '#domain/protocol/pushes-schema.ts';
import { revisionsSchema } from '#domain/protocol/revisions-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import { sheetHeadSchema } from '#domain/protocol/sheet-head-schema.ts';
import { sheetMoveSchema } from '#domain/protocol/sheet-move-schema.ts';
import { sheetPushSchema } from '#domain/protocol/sheet-push-schema.ts';
import { type Answer, refuse } from '../operations/answer.ts';
import { listAudit } from '../operations/list-audit.ts';
import { listChanges } from '../operations/list-changes.ts';
import { listPlans } from '../operations/list-plans.ts';
import { listRevisions } from '../operations/list-revisions.ts';
import { moveSheet } from '../operations/move-sheet.ts';
import { pushSheet } from '../operations/push-sheet.ts';
import { readLastYear } from '../operations/read-last-year.ts';
import { readMe } from '../operations/read-me.ts';
import { readRound } from '../operations/read-round.ts';
import { readSheet } from '../operations/read-sheet.ts';
import type { Call, Route } from './call.ts';
import { indicatorRoutes } from './indicator-routes.ts';
import { readCondition } from './read-condition.ts';
import { readBody, readRoundPath, readSheetPath } from './read-path.ts';
import { runPushes } from './run-pushes.ts';

export const routes: readonly Route[] = [
  {
    id: 'readMe',
    answer: meSchema,
    run: ({ ports, person }) => readMe(ports.store, person),
  },
  {
    id: 'listPlans',
    answer: plansSchema,
    run: ({ ports, person }) => listPlans(ports.store, person),
  },
  {
    id: 'readRound',
    answer: roundSchema,
    run: async (call) => {
      const path = readRoundPath(call);
      return path.ok ? readRound(call.ports.store, call.person, path.value) : path;
    },
  },
  {
    id: 'listChanges',
    answer: changesSchema,
    run: async (call) => {
      const path = readRoundPath(call);
      if (!path.ok) return path;
      const [since, next] = [call.query('since'), call.query('next')];
      const query = { ...(since === undefined ? {} : { since }), ...(next === undefined ? {} : { next }) };
      return listChanges(call.ports, call.person, path.value, query);
    },
  },
  {
    id: 'pushSheets',
    body: pushesSchema,
    answer: pushResultsSchema,
    run: runPushes,
  },
  {
    id: 'listAudit',
    answer: auditSchema,
    run: async (call) => {
      const path = readRoundPath(call);
      return path.ok
        ? listAudit(call.ports.store, call.person, path.value, call.query('before') || undefined)
        : path;
    },
  },
  {
    id: 'readSheet',
    answer: sheetHeadSchema,
    run: async (call) => {
      const path = readSheetPath(call);
      return path.ok ? readSheet(call.ports.store, call.person, path.value) : path;
    },
  },
  {
    id: 'pushSheet',
    body: sheetPushSchema,
    answer: sheetHeadSchema,
    run: runPush,
  },
  {
    id: 'moveSheet',
    body: sheetMoveSchema,
    answer: sheetHeadSchema,
    run: runMove,
  },
  {
    id: 'listRevisions',
    answer: revisionsSchema,
    run: runRevisions,
  },
  {
    id: 'readLastYear',
    answer: lastYearSchema,
    run: async (call) => {
      const path = readSheetPath(call);
      return path.ok ? readLastYear(call.ports.store, call.person, path.value) : path;
    },
  },
  ...indicatorRoutes,
];

async function runPush(call: Call): Promise<Answer<unknown>> {
  const path = readSheetPath(call);
  if (!path.ok) return path;
  const condition = readCondition(call);
  if (!condition.ok) return condition;
  const body = readBody(call, sheetPushSchema);
  if (!body.ok) return body;
  return pushSheet(call.ports, call.person, path.value, { ...condition.value, ...body.value });
}

async function runMove(call: Call): Promise<Answer<unknown>> {
  const path = readSheetPath(call);
  if (!path.ok) return path;
  const condition = readCondition(call);
  if (!condition.ok) return condition;
  const body = readBody(call, sheetMoveSchema);
  if (!body.ok) return body;
  return moveSheet(call.ports, call.person, path.value, { ...condition.value, ...body.value });
}

async function runRevisions(call: Call): Promise<Answer<unknown>> {
  const path = readSheetPath(call);
  if (!path.ok) return path;
  const before = call.query('before') ?? '999999';
  if (!/^\d{1,6}$/.test(before)) return refuse('malformed', { place: 'before' });
  return listRevisions(call.ports.store, call.person, path.value, Number(before));
}
