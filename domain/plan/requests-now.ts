import { isAskedAt } from './entry-fields.ts';
import type { PlanDefinition } from './plan-definition.ts';
import type { OpinionRequest, RatingRequest } from './rating-request.ts';
import { isValidIn } from './validity.ts';

/** Those of the ratings or opinions that the plan asks for in this round, at the moment that it is at. */
export function requestsNow<Request extends RatingRequest | OpinionRequest>(
  requests: readonly Request[] = [],
  { fiscalYear, moment }: Pick<PlanDefinition, 'fiscalYear' | 'moment'>,
): Request[] {
  return requests.filter((one) => isValidIn(one.valid, fiscalYear) && isAskedAt(one, moment));
}
