import { timeInJapan } from '../dates/time-in-japan.ts';
import { parseGrade } from '../grades/parse-grade.ts';
import type { Rated } from '../grades/rating.ts';
import type { RatingHead } from '../grades/rating-head.ts';
import { scaleInForce } from '../grades/scale-in-force.ts';
import { isAskedAt } from '../plan/entry-fields.ts';
import type { RatingRequest } from '../plan/rating-request.ts';
import { isValidIn } from '../plan/validity.ts';
import { askedThings, requestWord } from './asked-things.ts';
import { cellText } from './cell-text.ts';
import { gradeDifference } from './grade-difference.ts';
import type { TableColumn, TableContent, TableValue } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import { tableNames } from './table-names.ts';
import { type ThingNames, thingNames } from './thing-names.ts';
import { wordedColumn } from './worded-column.ts';

export interface RatingFacts extends TableFacts {
  ratings: readonly RatingHead[];
}

/**
 * 委員評価: one row per rating, and one for each thing that the committee or the secretariat still has to rate. Of
 * members who rate each for themselves nobody knows who is still to come.
 */
export function ratingsTable(facts: RatingFacts): TableContent {
  const { plan, ratings } = facts;
  const names = thingNames(facts);
  const thingsOf = askedThings(plan);
  const given = new Map<string, RatingHead[]>();
  for (const head of ratings) {
    const word = requestWord(head.request, head.rating.of);
    given.set(word, [...(given.get(word) ?? []), head]);
  }
  const rowsOf = (request: RatingRequest, of: Rated): TableContent['rows'] => {
    const heads = given.get(requestWord(request.id, of)) ?? [];
    const rows = heads.length === 0 && isAwaited(request, plan) ? [undefined] : heads;
    return rows.map((head) => {
      const key = `${requestWord(request.id, of)}/${head?.member ?? ''}`;
      return { key, values: [...values({ facts, names }, request, of, head), key] };
    });
  };
  return {
    ...tableNames.ratings,
    columns: columns(facts),
    rows: (plan.ratings ?? [])
      .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
      .flatMap((request) => thingsOf(request).flatMap((of) => rowsOf(request, of))),
  };
}

function isAwaited(request: RatingRequest, { moment }: RatingFacts['plan']): boolean {
  return (request.by === 'committee' || request.by === 'secretariat') && isAskedAt(request, moment);
}

function columns(facts: RatingFacts): TableColumn[] {
  const worded = (
    name: keyof RatingFacts['words']['ratings'],
    rest: Omit<TableColumn, 'header' | 'otherHeaders'>,
  ) => wordedColumn(facts, ({ ratings }) => ratings[name], rest);
  return [
    worded('request', { width: 16, wraps: true, identifies: true }),
    wordedColumn(facts, ({ things }) => things.kind, { width: 12 }),
    wordedColumn(facts, ({ things }) => things.name, { width: 40, wraps: true, identifies: true }),
    worded('by', { width: 14, identifies: true }),
    worded('grade', { width: 10 }),
    worded('gradeName', { width: 18, wraps: true }),
    worded('suggested', { width: 10 }),
    worded('difference', { width: 14 }),
    worded('reason', { width: 40, wraps: true }),
    worded('at', { width: 18 }),
    wordedColumn(facts, (words) => words.key, { width: 20, isKey: true }),
  ];
}

function values(
  { facts, names }: { facts: RatingFacts; names: ThingNames },
  request: RatingRequest,
  of: Rated,
  head: RatingHead | undefined,
): TableValue[] {
  const { plan, words } = facts;
  const { kind, name } = names.thing(of);
  const scale = scaleInForce(plan.scales, request.scale, plan.fiscalYear);
  const { grade, additions = [], suggested, reason = '' } = head?.rating ?? {};
  const difference = gradeDifference(scale, plan.fiscalYear, { suggested: suggested?.grade, given: grade });
  return [
    request.name,
    kind,
    name,
    head?.rating.by ?? '',
    (grade ?? '') + additions.join(''),
    (scale && grade !== undefined && parseGrade(scale, grade)?.grade.name) || '',
    suggested?.grade ?? '',
    difference ? words.differences[difference] : '',
    cellText(reason),
    head ? timeInJapan(head.updatedAt) : '',
  ];
}
