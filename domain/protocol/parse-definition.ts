import { checkPlan } from '../plan/check-plan.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { PlanProblem } from '../plan/plan-problem.ts';
import { planDefinitionSchema } from './plan-definition-schema.ts';

export type ParsedDefinition =
  /** `advice`: what one should look at, although the definition can be used. */
  { ok: true; plan: PlanDefinition; advice: PlanProblem[] } | { ok: false; problems: PlanProblem[] };

/**
 * A plan definition from outside, whatever it is: the one reader of JSON content for file, workbook and server. First
 * the shape; only what has one can be looked at for whether its parts fit together. Never throws.
 */
export function parseDefinition(content: unknown): ParsedDefinition {
  const parsed = planDefinitionSchema.safeParse(content);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path }) => ({ code: 'nothingToWrite', place: path.join('.') })),
    };
  }
  const problems = checkPlan(parsed.data);
  return problems.length === 0 ? { ok: true, plan: parsed.data, advice: [] } : { ok: false, problems };
}
