import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type ApiRoute, apiRoutes } from '#domain/protocol/api-routes.ts';
import { openDataNames } from '#domain/report/open-data/open-data-table.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';

const elsewhere = new Set([
  /** Everybody's. */
  '/health',
  '/openapi.json',
  /** Says who imported when, too: that is no part of a round, and stays where it was done. */
  '/audit',
]);

/** Every path that reads something of the municipality as JSON: each such route, for these rounds and their sheets. */
export function readPaths(plans: readonly PlanDefinition[]): string[] {
  return pathsFor(plans, ({ gives }) => gives === undefined);
}

/** Every path of a file that is made of a round: each takes longer than all that it is made of. */
export function filePaths(plans: readonly PlanDefinition[]): string[] {
  return pathsFor(plans, ({ gives }) => gives !== undefined);
}

function pathsFor(plans: readonly PlanDefinition[], isMeant: (route: ApiRoute) => boolean): string[] {
  const templates = Object.values<ApiRoute>(apiRoutes)
    .filter((route) => route.method === 'GET' && !elsewhere.has(route.path) && isMeant(route))
    .map(({ path }) => path);
  return [...new Set(templates.flatMap((path) => plans.flatMap((plan) => pathsOf(path, plan))))];
}

function pathsOf(template: string, plan: PlanDefinition): string[] {
  const path = template.replace('{plan}', plan.id).replace('{fiscalYear}', String(plan.fiscalYear));
  if (path.includes('{table}')) return openDataNames.map((name) => path.replace('{table}', `${name}.csv`));
  if (!path.includes('{project}')) return [path];
  return sheetKeys(plan).map(({ project, department }) =>
    path.replace('{project}', project).replace('{department}', department),
  );
}
