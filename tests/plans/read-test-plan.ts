import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseDefinition } from '#domain/protocol/parse-definition.ts';

/** A definition of this folder: `kawasaki`. Throws with its problems where it is none. */
export function readTestPlan(name: string): PlanDefinition {
  const file = fileURLToPath(new URL(`${name}.json`, import.meta.url));
  const parsed = parseDefinition(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return parsed.plan;
}
