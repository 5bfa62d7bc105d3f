import type { GradeSources } from '#domain/grades/graded-things.ts';
import type { Rated, Rating } from '#domain/grades/rating.ts';
import { findSuggestingRollUp, rolledUpGrade, rollUpsBelow } from '#domain/grades/rolled-up.ts';
import { suggestGrade } from '#domain/grades/suggest-grade.ts';
import { suggestGrades } from '#domain/grades/suggest-grades.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { RatingRequest, RollUp } from '#domain/plan/rating-request.ts';
import type { RoundAddress, Store } from '../ports/store.ts';
import type { EnteredRound } from './enter-round.ts';
import { findActuals } from './find-actuals.ts';

type Suggested = Pick<Rating, 'suggested' | 'rolledUp'>;

/**
 * What is suggested of a thing at this moment: of an indicator by the stored actuals, of a node by what stands below it,
 * where the plan rolls grades up to it. Only what the suggestion rests on is read.
 */
export async function findSuggested(
  store: Store,
  { address, round }: Pick<EnteredRound, 'address' | 'round'>,
  request: RatingRequest,
  of: Rated,
): Promise<Suggested> {
  const plan = round.definition;
  if (of.things === 'indicator') {
    const indicator = plan.indicators?.find(({ id }) => id === of.indicator);
    if (!indicator) return {};
    const { now, earlier } = await findActuals(store, address, plan);
    const all = [...now.flatMap((head) => head.actuals), ...earlier];
    const actuals = all.filter((one) => one.indicator === of.indicator);
    return { suggested: suggestGrade({ plan, indicator, fiscalYear: plan.fiscalYear, actuals }) };
  }
  const asked = findSuggestingRollUp(plan, request);
  if (!asked) return {};
  const sources = await gradeSources(store, { address, round }, rollUpsBelow(plan, asked));
  const rolledUp = rolledUpGrade(plan, asked, of, sources);
  return rolledUp ? { rolledUp } : {};
}

async function gradeSources(
  store: Store,
  { address, round }: Pick<EnteredRound, 'address' | 'round'>,
  rollUps: readonly RollUp[],
): Promise<GradeSources> {
  const plan = round.definition;
  const areIndicators = rollUps.some(({ from }) => 'indicators' in from);
  const fields = rollUps.flatMap(({ from }) => ('field' in from ? [from.field] : []));
  const [found, ratings, entries] = await Promise.all([
    areIndicators ? findActuals(store, address, plan) : undefined,
    store.listRatings(address),
    fields.length > 0 ? entriesIn(store, address, fields) : [],
  ]);
  const actuals = found ? [...found.now.flatMap((head) => head.actuals), ...found.earlier] : [];
  return {
    suggestions: areIndicators ? suggestGrades(plan, plan.fiscalYear, actuals) : [],
    ratings: ratings.map(({ rating }) => rating),
    entries,
  };
}

async function entriesIn(
  store: Store,
  address: RoundAddress,
  fields: readonly FieldId[],
): Promise<NonNullable<GradeSources['entries']>> {
  const heads = await store.listSheets(address);
  return heads.flatMap(({ project, department, entries }) =>
    fields.map((field) => ({ project, department, field, text: entries[field] ?? '' })),
  );
}
