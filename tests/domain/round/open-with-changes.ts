import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseRoundChanges } from '#domain/protocol/round-changes-schema.ts';
import { openNextRound } from '#domain/round/open-next-round.ts';

export type Changes = Record<string, unknown>[];

/** The next round with changes as a file has them. */
export function openWithChanges(last: PlanDefinition, changes: Changes = []) {
  const parsed = parseRoundChanges({ changes });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openNextRound(last, parsed.changes);
}
