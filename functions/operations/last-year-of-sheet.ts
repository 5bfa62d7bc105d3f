import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { LastYear } from '#domain/round/last-year.ts';
import { lastYearOf } from '#domain/round/last-year-of.ts';
import { precedingSheets } from '#domain/round/preceding-sheets.ts';
import type { SheetKey } from '#domain/sheet/sheet-key.ts';
import type { RoundAddress, Store } from '../ports/store.ts';
import { findLastRound } from './find-last-round.ts';

export interface SheetPlace {
  address: RoundAddress;
  key: SheetKey;
  plan: PlanDefinition;
}

/** What last year's sheets say about the project; nothing where there was no round before. */
export async function lastYearOfSheet(
  store: Store,
  { address, key, plan }: SheetPlace,
): Promise<LastYear | undefined> {
  const last = await findLastRound(store, address, plan);
  if (!last) return undefined;
  const preceding = precedingSheets(last.definition, plan, key);
  const heads = await Promise.all(preceding.map((one) => store.findHead(last.address, one)));
  const known = heads.flatMap((head) => head ?? []);
  return lastYearOf(last.definition, plan, key, known);
}
