import { blockingScopes } from '#domain/rules/blocking-scopes.ts';
import type { OtherSheet } from '#domain/rules/rule.ts';
import type { Surroundings } from '#domain/sheet/decide-push.ts';
import type { Store } from '../ports/store.ts';
import { lastYearOfSheet, type SheetPlace } from './last-year-of-sheet.ts';

/** What the rules that block in this plan have to know around a sheet; nothing is asked for that no such rule reads. */
export async function readSurroundings(store: Store, place: SheetPlace): Promise<Surroundings> {
  const scopes = blockingScopes(place.plan);
  const isWide = scopes.has('round');
  const [lastYear, actuals, others] = await Promise.all([
    scopes.has('lastYear') ? lastYearOfSheet(store, place) : undefined,
    scopes.has('indicators') ? reportedActuals(store, place) : undefined,
    isWide || scopes.has('department') ? otherSheets(store, place, isWide) : undefined,
  ]);
  return { lastYear, actuals, others };
}

async function reportedActuals(store: Store, { address }: SheetPlace) {
  return (await store.listActuals(address)).flatMap(({ actuals }) => actuals);
}

async function otherSheets(
  store: Store,
  { address, key }: SheetPlace,
  isWide: boolean,
): Promise<OtherSheet[]> {
  const others: OtherSheet[] = [];
  let after: string | undefined;
  do {
    const page = await store.listHeads(address, {
      ...(after === undefined ? {} : { after }),
      ...(isWide ? {} : { department: key.department }),
    });
    others.push(
      ...page.heads.filter((head) => head.project !== key.project || head.department !== key.department),
    );
    after = page.next;
  } while (after !== undefined);
  return others;
}
