import { scaleInForce } from '../grades/scale-in-force.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { endsAndBegins } from './ends-and-begins.ts';
import type { RoundNote } from './round-note.ts';

export function compareScales(last: PlanDefinition, next: PlanDefinition): RoundNote[] {
  const { ends } = endsAndBegins(last, next, ({ scales }) => scales ?? []);
  return ends.flatMap((scale): RoundNote[] => {
    const now = scaleInForce(next.scales, scale.id, next.fiscalYear);
    return now ? [{ code: 'scaleReplaced', from: scale.name, to: now.name }] : [];
  });
}
