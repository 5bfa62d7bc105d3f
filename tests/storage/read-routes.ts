import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { apiRoutes } from '#domain/protocol/api-routes.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';

const elsewhere = new Set([
  /** Everybody's. */
  '/health',
  '/openapi.json',
  /** Says who imported when, too: that is no part of a round, and stays where it was done. */
  '/audit',
]);

/** Every path that reads something of the municipality: each read route, for these rounds and their sheets. */
export function readPaths(plans: readonly PlanDefinition[]): string[] {
  const templates: string[] = Object.values(apiRoutes)
    .filter(({ method, path }) => method === 'GET' && !elsewhere.has(path))
    .map(({ path }) => path);
  return [...new Set(templates.flatMap((path) => plans.flatMap((plan) => pathsOf(path, plan))))];
}

function pathsOf(template: string, plan: PlanDefinition): string[] {
  const path = template.replace('{plan}', plan.id).replace('{fiscalYear}', String(plan.fiscalYear));
  if (!path.includes('{project}')) return [path];
  return sheetKeys(plan).map(({ project, department }) =>
    path.replace('{project}', project).replace('{department}', department),
  );
}
