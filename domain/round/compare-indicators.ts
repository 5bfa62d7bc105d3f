import { targetsInForce } from '../grades/targets-in-force.ts';
import type { Indicator, Part } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { endsAndBegins } from './ends-and-begins.ts';
import type { RoundNote } from './round-note.ts';

export function compareIndicators(last: PlanDefinition, next: PlanDefinition): RoundNote[] {
  const { ends, begins, stays } = endsAndBegins(last, next, ({ indicators }) => indicators ?? []);
  const named = ({ number, name }: Indicator) => ({ number, name });
  return [
    ...ends.map((one): RoundNote => ({ code: 'indicatorEnds', ...named(one) })),
    ...begins.map((one): RoundNote => ({ code: 'indicatorBegins', ...named(one) })),
    ...stays.flatMap(({ from, to }) =>
      to.parts.flatMap((part) => {
        const before = from.parts.find(({ id }) => id === part.id);
        return before
          ? compareTargets(last, before, next, part).map((note) => ({ ...named(to), ...note }))
          : [];
      }),
    ),
  ];
}

type TargetNote =
  | { code: 'targetMoved'; part: string; from: string; to: string }
  | { code: 'targetGone'; part: string; last: string };

function compareTargets(last: PlanDefinition, before: Part, next: PlanDefinition, now: Part): TargetNote[] {
  const from = targetsInForce(before, last.fiscalYear, last).nearest?.raw;
  const to = targetsInForce(now, next.fiscalYear, next).nearest?.raw;
  const part = now.label ?? '';
  if (from === undefined || from === to) return [];
  return to === undefined
    ? [{ code: 'targetGone', part, last: from }]
    : [{ code: 'targetMoved', part, from, to }];
}
