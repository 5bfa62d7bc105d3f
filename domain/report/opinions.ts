import { everyThing } from '../grades/every-thing.ts';
import { isOpinionRequired } from '../grades/is-opinion-required.ts';
import { isRatedBy } from '../grades/is-rated-by.ts';
import type { Rated } from '../grades/rating.ts';
import { suggestGrade } from '../grades/suggest-grade.ts';
import { thingWord } from '../grades/thing-word.ts';
import { isAskedAt } from '../plan/entry-fields.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { OpinionRequest } from '../plan/rating-request.ts';
import { isValidIn } from '../plan/validity.ts';
import { printableText } from '../text/printable-text.ts';
import type { PlanWords } from './plan-words.ts';
import { reportRatings } from './ratings.ts';
import type { ReportOpinionGroup } from './report.ts';
import type { ReportSources } from './report-sources.ts';
import { thingHeadings } from './thing-headings.ts';

/** Ⅳ: for each opinion that the plan asks for, everything that it is about in the plan's order. */
export function reportOpinions(sources: ReportSources, words: PlanWords): ReportOpinionGroup[] {
  const { plan, opinions } = sources;
  const asked = askedOpinions(plan);
  return requestsNow(plan).map((request) => ({
    request: request.id,
    name: request.name,
    opinions: asked
      .filter((one) => one.request === request)
      .map(({ of }) => ({
        about: thingHeadings(of, plan, words),
        texts: opinions
          .filter((one) => one.request === request.id && thingWord(one.of) === thingWord(of))
          .map(({ text }) => printableText(text)),
        ...(isOpinionRequired(request, gradeFor(request, of, sources)) ? { isRequired: true as const } : {}),
      })),
  }));
}

/** The grade that the request looks at: of the rating that it names, else the indicator's own. */
function gradeFor({ rating }: OpinionRequest, of: Rated, sources: ReportSources): string | undefined {
  const word = thingWord(of);
  const given = sources.ratings.filter(
    (one) => thingWord(one.of) === word && (rating === undefined || one.request === rating),
  );
  const [only, ...others] = given;
  if (only && others.length === 0) return only.grade;
  const told = reportRatings(of, sources).find(
    ({ request, grade }) => grade !== undefined && (rating === undefined || request === rating),
  );
  return told?.grade ?? suggestedFor(of, sources);
}

function suggestedFor(of: Rated, { plan, actuals }: ReportSources): string | undefined {
  const indicator = of.things === 'indicator' && plan.indicators?.find(({ id }) => id === of.indicator);
  if (!indicator) return undefined;
  const own = actuals.filter((one) => one.indicator === indicator.id);
  return suggestGrade({ plan, indicator, fiscalYear: plan.fiscalYear, actuals: own }).grade;
}

/** Each thing that this round's opinions are asked about, request by request in the plan's order. */
export function askedOpinions(plan: PlanDefinition): { request: OpinionRequest; of: Rated }[] {
  const things = everyThing(plan);
  return requestsNow(plan).flatMap((request) =>
    things.filter((of) => isRatedBy({ of: request.of }, of, plan)).map((of) => ({ request, of })),
  );
}

function requestsNow(plan: PlanDefinition): OpinionRequest[] {
  return (plan.opinions ?? []).filter(
    (request) => isValidIn(request.valid, plan.fiscalYear) && isAskedAt(request, plan.moment),
  );
}
