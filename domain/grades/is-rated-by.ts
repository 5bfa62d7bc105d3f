import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { RatingRequest } from '../plan/rating-request.ts';
import { isValidIn } from '../plan/validity.ts';
import type { Rated } from './rating.ts';

/** Whether the request is about this thing, and the thing is in the plan in this round. */
export function isRatedBy(
  request: Pick<RatingRequest, 'of' | 'flags'>,
  rated: Rated,
  plan: PlanDefinition,
): boolean {
  const found = findRated(rated, plan);
  if (!found || !isValidIn(found.valid, plan.fiscalYear)) return false;
  const isWanted =
    request.flags === undefined || request.flags.some((flag) => found.flags?.includes(flag) ?? false);
  return isWanted && isOfKind(request, rated, plan);
}

function isOfKind({ of }: Pick<RatingRequest, 'of'>, rated: Rated, { nodes }: PlanDefinition): boolean {
  switch (rated.things) {
    case 'node':
      return of.things === 'nodes' && nodes.some(({ id, level }) => id === rated.node && level === of.level);
    case 'indicator':
      return of.things === 'indicators';
    case 'project':
      return of.things === 'projects';
    case 'sheet':
      return of.things === 'sheets';
    case 'plan':
      return of.things === 'plan';
  }
}

/** What says of the rated thing in which years it is and which flags it has. */
function findRated(
  rated: Rated,
  plan: PlanDefinition,
): Pick<PlanDefinition['projects'][number], 'valid' | 'flags'> | undefined {
  if (rated.things === 'plan') return {};
  if (rated.things === 'node') return plan.nodes.find(({ id }) => id === rated.node);
  const projectOf = (wanted: string | undefined) => plan.projects.find(({ id }) => id === wanted);
  if (rated.things === 'indicator') {
    const indicator = plan.indicators?.find(({ id }) => id === rated.indicator);
    const flags = projectOf(indicator?.project)?.flags;
    return (
      indicator && { ...(indicator.valid ? { valid: indicator.valid } : {}), ...(flags ? { flags } : {}) }
    );
  }
  const project = projectOf(rated.project);
  const isTheirs = rated.things === 'project' || project?.departments.includes(rated.department);
  return isTheirs ? project : undefined;
}
