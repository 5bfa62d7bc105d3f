import { createHash } from 'node:crypto';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';

/** Names a definition by its bytes: parts of one are kept under it, and who replaces one says which. */
export function definitionVersion(definition: PlanDefinition): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 32);
}
