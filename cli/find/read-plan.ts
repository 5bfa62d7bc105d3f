import { readFileSync } from 'node:fs';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parsePlanDefinition } from '#domain/protocol/plan-definition-schema.ts';

/** Reads a plan definition; nothing where the file is missing or holds no plan definition. */
export function findPlan(file: string): PlanDefinition | undefined {
  try {
    return parsePlanDefinition(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')));
  } catch {
    return undefined;
  }
}
