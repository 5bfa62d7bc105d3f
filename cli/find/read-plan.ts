import { readDefinition } from '#cli/plan/read-definition.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';

const silent = { print: () => undefined, complain: () => undefined };

/** Reads a plan definition, JSON or workbook; nothing where there is none that can be used. */
export function findPlan(file: string): PlanDefinition | undefined {
  const read = readDefinition(file, silent);
  return read?.ok ? read.plan : undefined;
}
