import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { mayDo } from '#domain/rights/rights.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import type { Clock } from '../ports/clock.ts';
import type { Person } from '../ports/person.ts';
import type { Store } from '../ports/store.ts';
import { type Answer, refuse } from './answer.ts';
import { type ChangesPlace, parsePlace, placeText } from './changes-place.ts';
import { type EnteredRound, enterRound, type RoundPath } from './enter-round.ts';

export interface ChangesQuery {
  /** A cursor of an earlier answer; everything without one. */
  since?: string;
  /** The `next` of the page before. */
  next?: string;
}

export interface Changes {
  heads: SheetHead[];
  cursor: string;
  next?: string;
}

/** A save takes its time before it is stored, and the index lags: longer than both together ever take. */
const overlapMilliseconds = 120_000;

/**
 * Heads that changed since the cursor, a page at a time, with overlap: the reader keeps the higher revision of each
 * key. Only of the person's own departments, where that is their reach. Refusals: `notAMember`, `notFound`, `malformed`.
 */
export async function listChanges(
  { store, clock }: { store: Store; clock: Clock },
  person: Person,
  path: RoundPath,
  query: ChangesQuery,
): Promise<Answer<Changes>> {
  const now = clock.now();
  const place = query.next === undefined ? { start: now, department: 0 } : parsePlace(query.next);
  const since = query.since === undefined ? '' : overlapped(query.since, now);
  if (place === undefined || since === undefined) return refuse('malformed', { place: 'query' });
  const entered = await enterRound(store, person, path, 'readRound');
  if (!entered.ok) return entered;
  const departments = reach(entered.value);
  if (place.department >= departments.length) return { ok: true, value: { heads: [], cursor: place.start } };
  const department = departments[place.department];
  const page = await store.listHeads(entered.value.address, {
    ...(since ? { since } : {}),
    ...(place.after ? { after: place.after } : {}),
    ...(department ? { department } : {}),
  });
  const next = following(place, page.next, departments.length);
  return { ok: true, value: { heads: page.heads, cursor: place.start, ...(next ? { next } : {}) } };
}

/** One `undefined` stands for all departments at once. */
function reach({ memberships, address }: EnteredRound): (DepartmentId | undefined)[] {
  if (mayDo(memberships, address.plan, 'readAllSheets')) return [undefined];
  const own = memberships.flatMap(({ department }) => department ?? []);
  return [...new Set(own)].filter((id) => mayDo(memberships, address.plan, 'readSheet', id)).sort();
}

function following(place: ChangesPlace, after: string | undefined, departments: number): string | undefined {
  if (after !== undefined) return placeText({ ...place, after });
  const department = place.department + 1;
  return department < departments ? placeText({ start: place.start, department }) : undefined;
}

/** A cursor from the future is taken as now, or its reader would never see a change again. */
function overlapped(since: string, now: string): string | undefined {
  const time = Math.min(Date.parse(since), Date.parse(now));
  return Number.isNaN(time) ? undefined : new Date(Math.max(0, time - overlapMilliseconds)).toISOString();
}
