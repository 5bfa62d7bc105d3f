import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import { type TableId, tableIds } from './table-ids.ts';

/** The tables that this plan can fill: no ratings without anybody who rates. */
export function offeredTables(plan: PlanDefinition): TableId[] {
  const { fiscalYear, levels, indicators = [], ratings = [], opinions = [] } = plan;
  const isNow = ({ valid }: { valid?: { from?: number; until?: number } }) => isValidIn(valid, fiscalYear);
  const isEmpty: Partial<Record<TableId, boolean>> = {
    policies: levels.length === 0,
    targets: !indicators.some(isNow),
    ratings: !ratings.some(isNow),
    opinions: !opinions.some(isNow),
  };
  return tableIds.filter((id) => !isEmpty[id]);
}
