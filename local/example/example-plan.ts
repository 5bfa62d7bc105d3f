import { parsePlanDefinition } from '#domain/protocol/plan-definition-schema.ts';
import planFile from './plan.json' with { type: 'json' };

/** The plan that the example city follows up: 伊勢原市, fiscal year 2023. */
export const examplePlan = getPlan();

function getPlan() {
  const plan = parsePlanDefinition(planFile);
  if (!plan) throw new Error('local/example/plan.json is not a plan definition');
  return plan;
}
