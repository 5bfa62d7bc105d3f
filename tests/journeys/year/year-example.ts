import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Example } from '#local/example/example.ts';
import { planTrial } from '#local/trial/plan-trial.ts';

/** A plan before its round: everybody is a member, the round is not open yet, and nobody has written anything. */
export function yearExample(plan: PlanDefinition): Example {
  const trial = planTrial(plan);
  return {
    ...trial,
    async seed(store) {
      await trial.seed(store);
      await store.putPlan(plan, 'closed');
    },
  };
}
