import type { PlanDefinition } from '../plan/plan-definition.ts';
import { sheetKeys } from '../sheet/sheet-key.ts';
import type { Rated } from './rating.ts';

/** All that can be rated or written about, whether somebody asks for it or not; each kind in the plan's order. */
export function everyThing(plan: PlanDefinition): Rated[] {
  return [
    { things: 'plan' },
    ...plan.nodes.map(({ id }): Rated => ({ things: 'node', node: id })),
    ...plan.projects.map(({ id }): Rated => ({ things: 'project', project: id })),
    ...sheetKeys(plan).map((key): Rated => ({ things: 'sheet', ...key })),
    ...(plan.indicators ?? []).map(({ id }): Rated => ({ things: 'indicator', indicator: id })),
  ];
}
