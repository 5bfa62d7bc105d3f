import { everyThing } from '../grades/every-thing.ts';
import { isRatedBy } from '../grades/is-rated-by.ts';
import type { Rated } from '../grades/rating.ts';
import { thingWord } from '../grades/thing-word.ts';
import { isAskedAt } from '../plan/entry-fields.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import { printableText } from '../text/printable-text.ts';
import { nodeHeading } from './node-heading.ts';
import type { PlanWords } from './plan-words.ts';
import type { ReportOpinionGroup } from './report.ts';
import type { ReportSources } from './report-sources.ts';

/** Ⅳ: for each opinion that the plan asks for, everything that it is about in the plan's order. */
export function reportOpinions({ plan, opinions }: ReportSources, words: PlanWords): ReportOpinionGroup[] {
  const asked = (plan.opinions ?? []).filter(
    (request) => isValidIn(request.valid, plan.fiscalYear) && isAskedAt(request, plan.moment),
  );
  const things = everyThing(plan);
  return asked.map((request) => ({
    request: request.id,
    name: request.name,
    opinions: things
      .filter((of) => isRatedBy({ of: request.of }, of, plan))
      .map((of) => ({
        about: headingsOf(of, plan, words),
        texts: opinions
          .filter((one) => one.request === request.id && thingWord(one.of) === thingWord(of))
          .map(({ text }) => printableText(text)),
      })),
  }));
}

function headingsOf(of: Rated, plan: PlanDefinition, words: PlanWords): string[] {
  switch (of.things) {
    case 'plan':
      return [];
    case 'node':
      return words.pathTo(of.node).map(nodeHeading);
    case 'indicator': {
      const indicator = plan.indicators?.find(({ id }) => id === of.indicator);
      return indicator ? [`${indicator.number}　${indicator.name}`] : [];
    }
    default: {
      const project = plan.projects.find(({ id }) => id === of.project);
      const named = project ? [`№${project.number}　${project.name}`] : [];
      return of.things === 'sheet' ? [...named, words.departmentName(of.department)] : named;
    }
  }
}
