import type { FormerName, PlanDefinition } from '../plan/plan-definition.ts';
import { compactText } from '../text/compact-text.ts';

interface Named {
  id: string;
  name: string;
  formerNames?: FormerName[];
}

/**
 * Whether a project or department of last year's definition is one of this year's. Within a plan an id stands for the
 * same thing for good; another plan may have used the id for something else, so there a name must be the same too.
 */
export function isSameThing(
  last: Pick<PlanDefinition, 'id'>,
  now: Pick<PlanDefinition, 'id'>,
): (old: Named, today: Named) => boolean {
  const isOnePlan = last.id === now.id;
  return (old, today) => old.id === today.id && (isOnePlan || haveCommonName(old, today));
}

function haveCommonName(one: Named, other: Named): boolean {
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => names.has(name));
}

function namesOf({ name, formerNames = [] }: Named): string[] {
  return [name, ...formerNames.map((former) => former.name)].map(compactText);
}
