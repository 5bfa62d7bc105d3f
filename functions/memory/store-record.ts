import type { RatingHead } from '#domain/grades/rating-head.ts';
import type { ActualHead } from '#domain/indicators/actual-head.ts';
import type { MunicipalityId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import type { Membership } from '#domain/rights/rights.ts';
import type { Change, Municipality, RoundState, SheetChange } from '../ports/store.ts';

/** Everything that can happen to the store; replaying the records makes it anew. */
export type StoreRecord =
  | { kind: 'municipality'; municipality: Municipality }
  | { kind: 'plan'; definition: PlanDefinition; state: RoundState }
  | { kind: 'membership'; municipality: MunicipalityId; subject: string; membership: Membership }
  | { kind: 'sheet'; change: SheetChange }
  | { kind: 'actual'; change: Change<ActualHead> }
  | { kind: 'rating'; change: Change<RatingHead> };
