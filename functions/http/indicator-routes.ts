import { actualHeadSchema, actualReportSchema } from '#domain/protocol/actual-schema.ts';
import { indicatorsSchema } from '#domain/protocol/indicators-schema.ts';
import { ratingHeadSchema, ratingPressSchema } from '#domain/protocol/rating-head-schema.ts';
import type { Answer } from '../operations/answer.ts';
import { listIndicators } from '../operations/list-indicators.ts';
import { rateIndicator } from '../operations/rate-indicator.ts';
import { reportActual } from '../operations/report-actual.ts';
import type { Call, Route } from './call.ts';
import { readCondition } from './read-condition.ts';
import { readActualPath, readBody, readRatingPath, readRoundPath } from './read-path.ts';

/** What is reported of the indicators, and how they are rated. */
export const indicatorRoutes: readonly Route[] = [
  {
    id: 'listIndicators',
    answer: indicatorsSchema,
    run: async (call) => {
      const path = readRoundPath(call);
      return path.ok ? listIndicators(call.ports.store, call.person, path.value) : path;
    },
  },
  {
    id: 'reportActual',
    body: actualReportSchema,
    answer: actualHeadSchema,
    run: runReport,
  },
  {
    id: 'rateIndicator',
    body: ratingPressSchema,
    answer: ratingHeadSchema,
    run: runRating,
  },
];

async function runReport(call: Call): Promise<Answer<unknown>> {
  const path = readActualPath(call);
  if (!path.ok) return path;
  const condition = readCondition(call);
  if (!condition.ok) return condition;
  const body = readBody(call, actualReportSchema);
  if (!body.ok) return body;
  const report = { ...condition.value, written: body.value.actuals };
  return reportActual(call.ports, call.person, path.value, report);
}

async function runRating(call: Call): Promise<Answer<unknown>> {
  const path = readRatingPath(call);
  if (!path.ok) return path;
  const condition = readCondition(call);
  if (!condition.ok) return condition;
  const body = readBody(call, ratingPressSchema);
  if (!body.ok) return body;
  return rateIndicator(call.ports, call.person, path.value, { ...condition.value, ...body.value });
}
