import { type Assessment, createAssessment } from '#addin/state/secretariat/assessment/create-assessment.ts';
import type { SecretariatDesk } from '#addin/state/secretariat/secretariat-desk.ts';

const kept = new WeakMap<SecretariatDesk, Assessment>();

/** The one of this desk: what was typed is still there when one comes back from another work. */
export function keptAssessment(desk: SecretariatDesk): Assessment {
  const before = kept.get(desk);
  const assessment = before ?? createAssessment(desk);
  if (!before) kept.set(desk, assessment);
  return assessment;
}
