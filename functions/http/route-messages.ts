import type * as z from 'zod/mini';
import { actualHeadSchema, actualReportSchema } from '#domain/protocol/actual-schema.ts';
import { administrationAuditSchema } from '#domain/protocol/administration-audit-schema.ts';
import { auditSchema } from '#domain/protocol/audit-schema.ts';
import { calendarPutAnswerSchema, calendarPutSchema } from '#domain/protocol/calendar-schema.ts';
import { changesSchema } from '#domain/protocol/changes-schema.ts';
import { definitionPutAnswerSchema, definitionPutSchema } from '#domain/protocol/definition-put-schema.ts';
import { exportPageSchema } from '#domain/protocol/export-schema.ts';
import { importAnswerSchema, importSchema } from '#domain/protocol/import-schema.ts';
import { indicatorsSchema } from '#domain/protocol/indicators-schema.ts';
import { lastYearSchema } from '#domain/protocol/last-year-schema.ts';
import { meSchema } from '#domain/protocol/me-schema.ts';
import { memberPutSchema, memberSchema, membersSchema } from '#domain/protocol/member-schema.ts';
import { nextRoundAnswerSchema, nextRoundSchema } from '#domain/protocol/next-round-schema.ts';
import {
  opinionHeadSchema,
  opinionPressSchema,
  opinionsSchema,
  replyHeadSchema,
} from '#domain/protocol/opinion-schema.ts';
import { plansSchema } from '#domain/protocol/plans-schema.ts';
import { pushResultsSchema } from '#domain/protocol/push-results-schema.ts';
import { pushesSchema } from '#domain/protocol/pushes-schema.ts';
import { ratingHeadSchema, ratingPressSchema } from '#domain/protocol/rating-head-schema.ts';
import { ratingsSchema } from '#domain/protocol/ratings-schema.ts';
import {
  remindersSchema,
  remindersSendSchema,
  remindersSentSchema,
} from '#domain/protocol/reminders-schema.ts';
import { revisionsSchema } from '#domain/protocol/revisions-schema.ts';
import { roundMoveAnswerSchema, roundMoveSchema } from '#domain/protocol/round-move-schema.ts';
import { roundSchema } from '#domain/protocol/round-schema.ts';
import { sheetHeadSchema } from '#domain/protocol/sheet-head-schema.ts';
import { sheetMoveSchema } from '#domain/protocol/sheet-move-schema.ts';
import { sheetPushSchema } from '#domain/protocol/sheet-push-schema.ts';
import type { JsonRouteId } from './call.ts';

export interface RouteMessages {
  body?: z.ZodMiniType;
  answer: z.ZodMiniType;
}

/**
 * What the OpenAPI page says of each route. Apart from the routes: making all these schemas takes as long as loading the
 * rest of the function, and no answer but that page needs them all.
 */
export const routeMessages: Readonly<Record<JsonRouteId, RouteMessages>> = {
  readMe: { answer: meSchema },
  listMembers: { answer: membersSchema },
  putMember: { body: memberPutSchema, answer: memberSchema },
  listMunicipalityAudit: { answer: administrationAuditSchema },
  listPlans: { answer: plansSchema },
  readRound: { answer: roundSchema },
  putDefinition: { body: definitionPutSchema, answer: definitionPutAnswerSchema },
  moveRound: { body: roundMoveSchema, answer: roundMoveAnswerSchema },
  openNext: { body: nextRoundSchema, answer: nextRoundAnswerSchema },
  putCalendar: { body: calendarPutSchema, answer: calendarPutAnswerSchema },
  readReminders: { answer: remindersSchema },
  sendReminders: { body: remindersSendSchema, answer: remindersSentSchema },
  exportRound: { answer: exportPageSchema },
  importRound: { body: importSchema, answer: importAnswerSchema },
  listChanges: { answer: changesSchema },
  pushSheets: { body: pushesSchema, answer: pushResultsSchema },
  listAudit: { answer: auditSchema },
  readSheet: { answer: sheetHeadSchema },
  pushSheet: { body: sheetPushSchema, answer: sheetHeadSchema },
  moveSheet: { body: sheetMoveSchema, answer: sheetHeadSchema },
  listRevisions: { answer: revisionsSchema },
  readLastYear: { answer: lastYearSchema },
  listIndicators: { answer: indicatorsSchema },
  reportActual: { body: actualReportSchema, answer: actualHeadSchema },
  listRatings: { answer: ratingsSchema },
  rate: { body: ratingPressSchema, answer: ratingHeadSchema },
  listOpinions: { answer: opinionsSchema },
  writeOpinion: { body: opinionPressSchema, answer: opinionHeadSchema },
  writeReply: { body: opinionPressSchema, answer: replyHeadSchema },
};
