import { timeInJapan } from '../dates/time-in-japan.ts';
import type { Rated } from '../grades/rating.ts';
import type { OpinionHead } from '../opinions/opinion-head.ts';
import type { ReplyHead } from '../opinions/reply-head.ts';
import type { OpinionRequest } from '../plan/rating-request.ts';
import { requestsNow } from '../plan/requests-now.ts';
import { askedThings, requestWord } from './asked-things.ts';
import { cellText } from './cell-text.ts';
import type { TableColumn, TableContent, TableValue } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import { tableNames } from './table-names.ts';
import { type ThingNames, thingNames } from './thing-names.ts';
import { wordedColumn } from './worded-column.ts';

export interface OpinionFacts extends TableFacts {
  opinions: readonly OpinionHead[];
  lastYear: readonly OpinionHead[];
  replies: readonly ReplyHead[];
}

/** 委員会の意見: one row per request and thing; what several members or departments wrote stands one below the other. */
export function opinionsTable(facts: OpinionFacts): TableContent {
  const { plan } = facts;
  const thingsOf = askedThings(plan);
  const around: Around = {
    names: thingNames(facts),
    now: byWord(facts.opinions, ({ request, opinion }) => requestWord(request, opinion.of)),
    before: byWord(facts.lastYear, ({ request, opinion }) => requestWord(request, opinion.of)),
    replies: byWord(facts.replies, ({ request, of }) => requestWord(request, of)),
  };
  return {
    ...tableNames.opinions,
    columns: columns(facts),
    rows: requestsNow(plan.opinions, plan).flatMap((request) =>
      thingsOf(request).map((of) => {
        const key = requestWord(request.id, of);
        return { key, values: [...values(around, request, of), key] };
      }),
    ),
  };
}

interface Around {
  names: ThingNames;
  now: Map<string, OpinionHead[]>;
  before: Map<string, OpinionHead[]>;
  replies: Map<string, ReplyHead[]>;
}

function columns(facts: OpinionFacts): TableColumn[] {
  const worded = (
    name: keyof OpinionFacts['words']['opinions'],
    rest: Omit<TableColumn, 'header' | 'otherHeaders'>,
  ) => wordedColumn(facts, ({ opinions }) => opinions[name], rest);
  return [
    worded('request', { width: 16, wraps: true, identifies: true }),
    wordedColumn(facts, ({ things }) => things.kind, { width: 12 }),
    wordedColumn(facts, ({ things }) => things.name, { width: 36, wraps: true, identifies: true }),
    worded('text', { width: 60, wraps: true }),
    worded('by', { width: 14, wraps: true }),
    worded('at', { width: 18 }),
    worded('lastYear', { width: 60, wraps: true }),
    worded('replies', { width: 60, wraps: true }),
    wordedColumn(facts, (words) => words.key, { width: 20, isKey: true }),
  ];
}

function values({ names, now, before, replies }: Around, request: OpinionRequest, of: Rated): TableValue[] {
  const word = requestWord(request.id, of);
  const { kind, name } = names.thing(of);
  const heads = written(now.get(word), ({ opinion }) => opinion.text);
  const latest = heads
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  const said = written(replies.get(word), ({ text }) => text);
  return [
    request.name,
    kind,
    name,
    cellText(heads.map(({ opinion }) => opinion.text).join('\n\n')),
    [...new Set(heads.map(({ opinion }) => opinion.by))].join('\n'),
    latest === undefined ? '' : timeInJapan(latest),
    cellText(
      written(before.get(word), ({ opinion }) => opinion.text)
        .map(({ opinion }) => opinion.text)
        .join('\n\n'),
    ),
    cellText(said.map(({ department, text }) => `【${names.department(department)}】\n${text}`).join('\n\n')),
  ];
}

/** Without those that were taken back. */
function written<T>(heads: readonly T[] | undefined, textOf: (head: T) => string): T[] {
  return (heads ?? []).filter((head) => textOf(head).trim() !== '');
}

function byWord<T>(items: readonly T[], wordOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const word = wordOf(item);
    found.set(word, [...(found.get(word) ?? []), item]);
  }
  return found;
}
