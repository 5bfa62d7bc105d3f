import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { DefinitionProblem } from './definition-problem.ts';

/** The definition in a file that could be read, or what is wrong with it. */
export type DefinitionAnswer =
  | { ok: true; plan: PlanDefinition; advice: DefinitionProblem[] }
  | { ok: false; problems: DefinitionProblem[] };
