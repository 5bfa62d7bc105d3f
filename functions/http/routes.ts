import { type Answer, refuse } from '../operations/answer.ts';
import { listAudit } from '../operations/list-audit.ts';
import { listChanges } from '../operations/list-changes.ts';
import { listPlans } from '../operations/list-plans.ts';
import { listRevisions } from '../operations/list-revisions.ts';
import { readMe } from '../operations/read-me.ts';
import { readRound } from '../operations/read-round.ts';
import { readSheet } from '../operations/read-sheet.ts';
import { administrationRoutes } from './administration-routes.ts';
import type { Call, Route } from './call.ts';
import { readRoundPath, readSheetPath } from './read-path.ts';

/**
 * What answers each route. A start loads what reads; what writes brings its schemas and decisions with its first request,
 * so that nobody waits for what they do not ask for.
 */
export const routes: readonly Route[] = [
  {
    id: 'readMe',
    run: ({ ports, person }) => readMe(ports.store, person),
  },
  {
    id: 'listPlans',
    run: ({ ports, person }) => listPlans(ports.store, person),
  },
  {
    id: 'readRound',
    run: async (call) => {
      const path = readRoundPath(call);
      return path.ok ? readRound(call.ports.store, call.person, path.value) : path;
    },
  },
  {
    id: 'listChanges',
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
    run: async (call) => (await import('./run-pushes.ts')).runPushes(call),
  },
  {
    id: 'listAudit',
    run: async (call) => {
      const path = readRoundPath(call);
      return path.ok
        ? listAudit(call.ports.store, call.person, path.value, call.query('before') || undefined)
        : path;
    },
  },
  {
    id: 'readSheet',
    run: async (call) => {
      const path = readSheetPath(call);
      return path.ok ? readSheet(call.ports.store, call.person, path.value) : path;
    },
  },
  {
    id: 'pushSheet',
    run: async (call) => (await import('./run-push.ts')).runPush(call),
  },
  {
    id: 'moveSheet',
    run: async (call) => (await import('./run-move.ts')).runMove(call),
  },
  {
    id: 'listRevisions',
    run: runRevisions,
  },
  {
    id: 'readLastYear',
    run: async (call) => (await import('./run-last-year.ts')).runLastYear(call),
  },
  {
    id: 'listIndicators',
    run: async (call) => (await import('./run-indicators.ts')).runIndicators(call),
  },
  {
    id: 'reportActual',
    run: async (call) => (await import('./run-report.ts')).runReport(call),
  },
  {
    id: 'listRatings',
    run: async (call) => (await import('./run-ratings.ts')).runRatings(call),
  },
  {
    id: 'rate',
    run: async (call) => (await import('./run-rating.ts')).runRating(call),
  },
  {
    id: 'listOpinions',
    run: async (call) => (await import('./run-opinions.ts')).runOpinions(call),
  },
  {
    id: 'writeOpinion',
    run: async (call) => (await import('./run-opinion.ts')).runOpinion(call),
  },
  {
    id: 'writeReply',
    run: async (call) => (await import('./run-reply.ts')).runReply(call),
  },
  ...administrationRoutes,
];

async function runRevisions(call: Call): Promise<Answer<unknown>> {
  const path = readSheetPath(call);
  if (!path.ok) return path;
  const before = call.query('before') ?? '999999';
  if (!/^\d{1,6}$/.test(before)) return refuse('malformed', { place: 'before' });
  return listRevisions(call.ports.store, call.person, path.value, Number(before));
}
