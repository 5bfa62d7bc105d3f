import type { Indicator } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { Scale } from '../plan/scale.ts';
import { isValidIn } from '../plan/validity.ts';
import { scaleInForce } from './scale-in-force.ts';

/** The indicator's scale, else that of the rating which indicators get, as it is in force in that year. */
export function scaleOfIndicator(
  { scales, ratings = [] }: Pick<PlanDefinition, 'scales' | 'ratings'>,
  { scale }: Pick<Indicator, 'scale'>,
  fiscalYear: number,
): Scale | undefined {
  const request = ratings.find(({ of, valid }) => of.things === 'indicators' && isValidIn(valid, fiscalYear));
  return scaleInForce(scales, scale ?? request?.scale, fiscalYear);
}
