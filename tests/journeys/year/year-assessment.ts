import type { TenkenApi } from '#addin/api/tenken-api.ts';
import { everyThing } from '#domain/grades/every-thing.ts';
import { gradesOfYear } from '#domain/grades/find-grade.ts';
import { isRatedBy } from '#domain/grades/is-rated-by.ts';
import { scaleInForce } from '#domain/grades/scale-in-force.ts';
import { thingWord } from '#domain/grades/thing-word.ts';
import type { Actual } from '#domain/indicators/actual.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { mustHold } from './year-pushes.ts';
import { yearText } from './year-texts.ts';

const key = (what: string) => `year-${what.replace(/[^A-Za-z0-9]/g, '-')}-00000000`.slice(-64);
const roundOf = ({ id, fiscalYear }: PlanDefinition) => ({ plan: id, fiscalYear });

/** Every department's figures of this year, as the plan's published table has them. */
export async function reportActuals(
  api: TenkenApi,
  plan: PlanDefinition,
  actuals: readonly Actual[],
): Promise<void> {
  for (const indicator of plan.indicators ?? []) {
    for (const department of indicator.departments) {
      const own = actuals.filter(
        (one) =>
          one.indicator === indicator.id &&
          one.fiscalYear === plan.fiscalYear &&
          (one.department ?? indicator.departments[0]) === department,
      );
      const what = `actual-${indicator.id}-${department}`;
      // Some figures nobody has published; a department has to give one all the same.
      const written =
        own.length > 0
          ? own.map(({ part, raw }) => (part === undefined ? { raw } : { part, raw }))
          : indicator.parts.map(({ id, unit = '' }) => ({ part: id, raw: `30${unit}` }));
      const press = { base: 0, idempotencyKey: key(what), actuals: written };
      mustHold(await api.reportActual(roundOf(plan), { indicator: indicator.id, department }, press), what);
    }
  }
}

/** What nobody has rated yet is rated, with a reason each. */
export async function rateTheRest(api: TenkenApi, plan: PlanDefinition): Promise<void> {
  const given = mustHold(await api.ratings(roundOf(plan)), 'ratings');
  for (const request of plan.ratings ?? []) {
    const scale = scaleInForce(plan.scales, request.scale, plan.fiscalYear);
    const grade = scale && gradesOfYear(scale, plan.fiscalYear)[0]?.code;
    for (const of of everyThing(plan).filter((one) => isRatedBy(request, one, plan))) {
      const isGiven = given.some(
        ({ rating }) => rating.request === request.id && thingWord(rating.of) === thingWord(of),
      );
      if (isGiven || grade === undefined) continue;
      const what = `rate-${request.id}-${thingWord(of)}`;
      const press = {
        base: 0,
        idempotencyKey: key(what),
        request: request.id,
        grade,
        reason: '委員会の協議による。',
      };
      mustHold(await api.rate(roundOf(plan), of, press), what);
    }
  }
}

/** An opinion about everything that the plan asks for one. */
export async function writeOpinions(api: TenkenApi, plan: PlanDefinition): Promise<string[]> {
  const texts: string[] = [];
  for (const request of plan.opinions ?? []) {
    for (const of of everyThing(plan).filter((one) => isRatedBy(request, one, plan))) {
      const what = `opinion-${request.id}-${thingWord(of)}`;
      const text = yearText(`意見・${thingWord(of)}`, texts.length + 4);
      const press = { base: 0, idempotencyKey: key(what), request: request.id, text };
      mustHold(await api.writeOpinion(roundOf(plan), of, press), what);
      texts.push(text);
    }
  }
  return texts;
}
