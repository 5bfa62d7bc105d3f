import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ResolvedActuals, resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseActuals } from '#domain/protocol/parse-actuals.ts';

/** The actuals of a plan of this folder, as the plan knows them. Throws where the file is none. */
export function readTestActuals(name: string, plan: PlanDefinition): ResolvedActuals {
  const file = fileURLToPath(new URL(`${name}-actuals.json`, import.meta.url));
  const parsed = parseActuals(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return resolveActuals(parsed.file, plan);
}
