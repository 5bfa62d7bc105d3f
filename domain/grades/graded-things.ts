import type { Indicator } from '../plan/indicator.ts';
import type { FieldId, FlagId, NodeId, PlanDefinition, RatingId } from '../plan/plan-definition.ts';
import type { RatingRequest, RollUp } from '../plan/rating-request.ts';
import type { Scale } from '../plan/scale.ts';
import { isValidIn } from '../plan/validity.ts';
import { type SheetKey, sheetKeys } from '../sheet/sheet-key.ts';
import { combineGrades } from './combine-grades.ts';
import { everyThing } from './every-thing.ts';
import { isRatedBy } from './is-rated-by.ts';
import { membersCombination } from './members-combination.ts';
import { parseGrade } from './parse-grade.ts';
import type { Rated, Rating } from './rating.ts';
import type { Suggestion } from './suggestion.ts';
import { thingWord } from './thing-word.ts';

/** Where the grades of a round stand. */
export interface GradeSources {
  suggestions?: readonly Suggestion[];
  ratings?: readonly Pick<Rating, 'request' | 'of' | 'grade'>[];
  /** Texts of grade fields. */
  entries?: readonly (SheetKey & { field: FieldId; text: string })[];
}

/** Something that has a grade, or should have one. */
export interface GradedThing {
  /** What it stands under; absent: the whole plan. */
  node?: NodeId;
  flags: readonly FlagId[];
  grade?: string;
  weight?: number;
}

/** Everything whose grades enter a roll-up, except other roll-ups; without a grade where nobody gave one yet. */
export function gradedThings(
  plan: PlanDefinition,
  from: Exclude<RollUp['from'], { rollUp: RatingId }>,
  scale: Scale,
  sources: GradeSources,
): GradedThing[] {
  if ('indicators' in from) return indicatorsOf(plan, sources);
  if ('field' in from) {
    const textOf = new Map(
      (sources.entries ?? [])
        .filter(({ field }) => field === from.field)
        .map(({ project, department, text }) => [`${project}/${department}`, text]),
    );
    return sheetKeys(plan).map((key) => {
      const grade = parseGrade(scale, textOf.get(`${key.project}/${key.department}`) ?? '')?.grade.code;
      return { ...placeOfProject(plan, key.project), ...(grade === undefined ? {} : { grade }) };
    });
  }
  const request = (plan.ratings ?? []).find(({ id }) => id === from.rating);
  return request ? ratedThings(plan, request, scale, sources) : [];
}

/** The grade that a person confirmed counts before the suggested one. */
function indicatorsOf(plan: PlanDefinition, { suggestions = [], ratings = [] }: GradeSources): GradedThing[] {
  const requests = new Set(
    (plan.ratings ?? []).filter(({ of }) => of.things === 'indicators').map(({ id }) => id),
  );
  const confirmed = new Map(
    ratings.flatMap(({ request, of, grade }) =>
      requests.has(request) && of.things === 'indicator' ? [[of.indicator, grade]] : [],
    ),
  );
  const suggested = new Map(suggestions.map(({ indicator, grade }) => [indicator, grade]));
  return (plan.indicators ?? [])
    .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
    .map((indicator) => {
      const grade = confirmed.get(indicator.id) ?? suggested.get(indicator.id);
      return { ...placeOfIndicator(plan, indicator), ...(grade === undefined ? {} : { grade }) };
    });
}

function ratedThings(
  plan: PlanDefinition,
  request: RatingRequest,
  scale: Scale,
  { ratings = [] }: GradeSources,
): GradedThing[] {
  const given = new Map<string, string[]>();
  for (const { request: id, of, grade } of ratings) {
    const key = thingWord(of);
    if (id === request.id) given.set(key, [...(given.get(key) ?? []), grade]);
  }
  const combine = membersCombination(request);
  return everyThing(plan)
    .filter((rated) => isRatedBy(request, rated, plan))
    .map((rated) => {
      const grades = given.get(thingWord(rated)) ?? [];
      const grade =
        grades.length > 1 && combine
          ? combineGrades(
              scale,
              plan.fiscalYear,
              combine,
              grades.map((one) => ({ grade: one })),
            ).grade
          : grades[0];
      return { ...placeOf(plan, rated), ...(grade === undefined ? {} : { grade }) };
    });
}

function placeOf(plan: PlanDefinition, rated: Rated): Omit<GradedThing, 'grade'> {
  if (rated.things === 'plan') return { flags: [] };
  if (rated.things === 'node') return placeOfNode(plan, rated.node);
  if (rated.things !== 'indicator') return placeOfProject(plan, rated.project);
  const indicator = plan.indicators?.find(({ id }) => id === rated.indicator);
  return indicator ? placeOfIndicator(plan, indicator) : { flags: [] };
}

/** What it stands under has a weight of its own, which is not the indicator's. */
function placeOfIndicator(
  plan: PlanDefinition,
  { node, project, weight = 1 }: Indicator,
): Omit<GradedThing, 'grade'> {
  return {
    ...(project === undefined ? placeOfNode(plan, node) : placeOfProject(plan, project)),
    ...(node === undefined ? {} : { node }),
    weight,
  };
}

export function placeOfNode({ nodes }: PlanDefinition, id?: NodeId): Omit<GradedThing, 'grade'> {
  const { flags = [], weight } = nodes.find((node) => node.id === id) ?? {};
  return { flags, ...(id === undefined ? {} : { node: id }), ...(weight === undefined ? {} : { weight }) };
}

function placeOfProject({ projects }: PlanDefinition, id: string): Omit<GradedThing, 'grade'> {
  const { parent, flags = [], weight } = projects.find((project) => project.id === id) ?? {};
  return {
    flags,
    ...(parent === undefined ? {} : { node: parent }),
    ...(weight === undefined ? {} : { weight }),
  };
}
