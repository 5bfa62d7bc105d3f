import { scaleInForce } from '../grades/scale-in-force.ts';
import { targetsInForce } from '../grades/targets-in-force.ts';
import type { Actual } from '../indicators/actual.ts';
import { valueOfPart } from '../indicators/value-of-part.ts';
import type { Indicator, Part, Quantity } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { RatingRequest } from '../plan/rating-request.ts';
import { isValidIn } from '../plan/validity.ts';
import { reportRatings } from '../report/ratings.ts';
import { printYear } from '../text/print-year.ts';
import { type GradeWords, saySuggestion } from '../words/grade-words.ts';
import { cellText } from './cell-text.ts';
import { gradeDifference } from './grade-difference.ts';
import type { IndicatorFigures } from './indicator-figures.ts';
import { planColumns } from './plan-columns.ts';
import type { TableColumn, TableContent, TableValue } from './table-content.ts';
import type { TableFacts } from './table-facts.ts';
import { tableNames } from './table-names.ts';
import { type ThingNames, thingNames } from './thing-names.ts';
import { wordedColumn } from './worded-column.ts';

export interface TargetFacts extends TableFacts {
  indicators: readonly IndicatorFigures[];
  grades: GradeWords;
}

/** 目標値の達成状況: one row per indicator and part, with its figures of all years, the suggestion and the grades given. */
export function targetsTable(facts: TargetFacts): TableContent {
  const { plan, indicators } = facts;
  const around: Around = {
    facts,
    names: thingNames(facts),
    years: earlierYears(plan, indicators),
    requests: indicatorRequests(plan),
  };
  const figuresOf = new Map(indicators.map((one) => [one.indicator, one]));
  return {
    ...tableNames.targets,
    columns: columns(around),
    rows: (plan.indicators ?? [])
      .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
      .flatMap((indicator) => {
        const figures = figuresOf.get(indicator.id) ?? { indicator: indicator.id, actuals: [] };
        const shared = [...suggestedValues(facts, figures), ...givenValues(around, figures)];
        return indicator.parts.map((part) => {
          const key = `${indicator.id}/${part.id}`;
          return { key, values: [...partValues(around, indicator, part, figures), ...shared, key] };
        });
      }),
  };
}

interface Around {
  facts: TargetFacts;
  names: ThingNames;
  /** The oldest first. */
  years: number[];
  requests: RatingRequest[];
}

function indicatorRequests({ ratings = [], fiscalYear }: PlanDefinition): RatingRequest[] {
  return ratings.filter(({ of, valid }) => of.things === 'indicators' && isValidIn(valid, fiscalYear));
}

const mostYears = 10;

function earlierYears(
  { years, fiscalYear }: PlanDefinition,
  indicators: readonly IndicatorFigures[],
): number[] {
  const reported = indicators.flatMap(({ actuals }) => actuals.map((actual) => actual.fiscalYear));
  const named = [...(years ? [years.first] : []), ...reported].filter((year) => year < fiscalYear);
  const first = Math.max(Math.min(fiscalYear, ...named), fiscalYear - mostYears);
  return Array.from({ length: fiscalYear - first }, (_, index) => first + index);
}

function columns({ facts, years, requests }: Around): TableColumn[] {
  const worded = (
    name: keyof TargetFacts['words']['targets'],
    rest: Omit<TableColumn, 'header' | 'otherHeaders'>,
  ) => wordedColumn(facts, ({ targets }) => targets[name], rest);
  const ofYear = (year: number) =>
    wordedColumn(facts, ({ inYear }) => inYear(printYear(year, facts.plan.printsYears)), { width: 12 });
  const before = [
    worded('number', { width: 10, identifies: true }),
    worded('indicator', { width: 36, wraps: true }),
    worded('part', { width: 16, wraps: true, identifies: true }),
    worded('departments', { width: 18, wraps: true }),
    worded('unit', { width: 8 }),
    worded('baseline', { width: 16, wraps: true }),
    worded('target', { width: 16, wraps: true }),
    worded('actual', { width: 20, wraps: true }),
    worded('figure', { width: 12 }),
  ];
  const suggested = [
    worded('partGrade', { width: 10 }),
    worded('suggested', { width: 10 }),
    worded('why', { width: 60, wraps: true }),
  ];
  const key = wordedColumn(facts, (words) => words.key, { width: 14, isKey: true });
  const fixed = [...before, ...years.map(ofYear), ...suggested, key];
  const [given] = planColumns(
    fixed,
    requests.flatMap(({ name }) => [
      { header: name, width: 10 },
      { header: `${name}（${facts.words.targets.difference}）`, width: 14 },
      { header: `${name}（${facts.words.targets.reason}）`, width: 40, wraps: true },
    ]),
  );
  return [...before, ...years.map(ofYear), ...suggested, ...given, key];
}

function partValues(
  { facts, names, years }: Around,
  indicator: Indicator,
  part: Part,
  { actuals, suggestion }: IndicatorFigures,
): TableValue[] {
  const { plan, words } = facts;
  const { nearest } = targetsInForce(part, plan.fiscalYear, plan);
  const own = actuals.filter((one) => one.part === part.id);
  const valueIn = (year: number) => valueOfPart(indicator, part, year, own);
  const printed = (year: number) =>
    actualText(
      own.filter((one) => one.fiscalYear === year),
      names,
    );
  return [
    indicator.number,
    indicator.name,
    part.label ?? '',
    indicator.departments.map(names.department).join(words.between),
    part.unit ?? '',
    quantityText(part.baseline),
    quantityText(nearest),
    printed(plan.fiscalYear),
    valueIn(plan.fiscalYear) ?? '',
    ...years.map((year) => valueIn(year) ?? printed(year)),
    suggestion?.parts.find((one) => one.part === part.id)?.grade ?? '',
  ];
}

/** As printed, with what it is the state of where the figure does not say it. */
function quantityText(quantity: Quantity | undefined): string {
  if (!quantity) return '';
  const { raw, asOf } = quantity;
  return cellText(asOf === undefined || raw.includes(asOf) ? raw : `${raw}（${asOf}）`);
}

/** One line each, under the departments' names where there are several. */
function actualText(actuals: readonly Actual[], names: ThingNames): string {
  const isOfSeveral = new Set(actuals.map(({ department }) => department)).size > 1;
  const lines = actuals.map(({ department, raw }) =>
    isOfSeveral && department !== undefined ? `${names.department(department)}：${raw}` : raw,
  );
  return cellText([...new Set(lines)].join('\n'));
}

function suggestedValues({ plan, grades }: TargetFacts, { suggestion }: IndicatorFigures): TableValue[] {
  if (!suggestion) return ['', ''];
  const { reasons, cannotSay } = saySuggestion(grades, suggestion, plan);
  const said = cannotSay === undefined || reasons.includes(cannotSay) ? reasons : [...reasons, cannotSay];
  return [suggestion.grade ?? '', cellText(said.join('\n'))];
}

function givenValues(
  { facts, requests }: Around,
  { indicator, ratings = [], suggestion }: IndicatorFigures,
): TableValue[] {
  const { plan, words } = facts;
  const given = reportRatings(
    { things: 'indicator', indicator },
    { plan, ratings: ratings.map((one) => one.rating) },
  );
  return requests.flatMap((request) => {
    const { grade, reason } = given.find((one) => one.request === request.id) ?? {};
    const scale = scaleInForce(plan.scales, request.scale, plan.fiscalYear);
    const suggested = suggestion?.grade;
    const difference = gradeDifference(scale, plan.fiscalYear, { suggested, given: grade });
    return [grade ?? '', difference ? words.differences[difference] : '', cellText(reason ?? '')];
  });
}
