import { misplacedCount } from '#domain/round/decide-definition.ts';
import { isSoundStanding } from '#domain/round/round-standing.ts';
import type { ExportLine } from '../ports/export-line.ts';
import type { RoundAddress } from '../ports/store.ts';
import { type Refused, refuse } from './answer.ts';
import type { EnteredPlan } from './enter-plan.ts';
import { isPlaceable } from './line-place.ts';

/**
 * Why lines cannot be looked at: one is of another round or could be kept nowhere (`malformed`), there is no round to bring them into and they do
 * not begin with one (`notFound`), or it is open (`roundNotClosed`).
 */
export function refuseLines(
  { address, round }: EnteredPlan,
  lines: readonly ExportLine[],
): Refused | undefined {
  const foreign = lines.findIndex((line) => !isOf(address, line));
  if (foreign >= 0) return refuse('malformed', { place: `lines.${foreign + 1}` });
  if (!round && lines[0]?.kind !== 'round') return refuse('notFound');
  return round?.state === 'open' ? refuse('roundNotClosed') : undefined;
}

function isOf({ municipality, plan, fiscalYear }: RoundAddress, line: ExportLine): boolean {
  const { address } = line;
  if (address.municipality !== municipality || address.plan !== plan || address.fiscalYear !== fiscalYear)
    return false;
  if (line.kind === 'round') return misplacedCount(line.definition, address) === 0;
  if (line.kind === 'standing') return isSoundStanding(line);
  return isPlaceable(line);
}
