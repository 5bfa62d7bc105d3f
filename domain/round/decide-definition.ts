import type { MunicipalityId, PlanDefinition, PlanId } from '../plan/plan-definition.ts';
import type { Refusal } from '../refusals/refusal.ts';

export interface RoundName {
  municipality: MunicipalityId;
  plan: PlanId;
  fiscalYear: number;
}

/** How many of the municipality, the plan and the year a definition says otherwise than the round that it is put to. */
export function misplacedCount(definition: PlanDefinition, round: RoundName): number {
  return [
    definition.municipality.id !== round.municipality,
    definition.id !== round.plan,
    definition.fiscalYear !== round.fiscalYear,
  ].filter(Boolean).length;
}

export interface BaseQuestion {
  /** The version that is stored, if there is such a round. */
  stored: string | undefined;
  base: string | undefined;
  wanted: string;
}

/**
 * Only who saw the definition that is stored may put another; without a base only where there is none. What is there
 * already may be put again: a request whose answer was lost.
 */
export function refuseBase({ stored, base, wanted }: BaseQuestion): Refusal | undefined {
  return stored === base || stored === wanted ? undefined : { code: 'definitionOvertaken' };
}
