import { everyThing } from '../grades/every-thing.ts';
import { isRatedBy } from '../grades/is-rated-by.ts';
import type { Rated } from '../grades/rating.ts';
import { thingWord } from '../grades/thing-word.ts';
import { isAskedAt } from '../plan/entry-fields.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { OpinionRequest } from '../plan/rating-request.ts';
import { isValidIn } from '../plan/validity.ts';
import { printableText } from '../text/printable-text.ts';
import type { PlanWords } from './plan-words.ts';
import type { ReportOpinionGroup } from './report.ts';
import type { ReportSources } from './report-sources.ts';
import { thingHeadings } from './thing-headings.ts';

/** Ⅳ: for each opinion that the plan asks for, everything that it is about in the plan's order. */
export function reportOpinions({ plan, opinions }: ReportSources, words: PlanWords): ReportOpinionGroup[] {
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
      })),
  }));
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
