import { targetsInForce } from '../grades/targets-in-force.ts';
import type { Actual } from '../indicators/actual.ts';
import type { Indicator, Part, Quantity } from '../plan/indicator.ts';
import type { DepartmentId, NodeId } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { PlanWords } from './plan-words.ts';
import { reportRatings } from './ratings.ts';
import type {
  ReportActual,
  ReportIndicator,
  ReportIndicatorGroup,
  ReportPart,
  ReportQuantity,
} from './report.ts';
import type { ReportSources } from './report-sources.ts';

/** Ⅲ: the round's indicators in the plan's order, those of one node together. */
export function reportIndicators(sources: ReportSources, words: PlanWords): ReportIndicatorGroup[] {
  const { plan } = sources;
  const groups = new Map<NodeId | undefined, ReportIndicator[]>();
  for (const indicator of plan.indicators ?? []) {
    if (!isValidIn(indicator.valid, plan.fiscalYear)) continue;
    const node = indicator.node ?? plan.projects.find(({ id }) => id === indicator.project)?.parent;
    const told = reportIndicator(indicator, sources, words);
    groups.set(node, [...(groups.get(node) ?? []), told]);
  }
  return [...groups].map(([node, indicators]) => ({ path: words.pathTo(node), indicators }));
}

function reportIndicator(indicator: Indicator, sources: ReportSources, words: PlanWords): ReportIndicator {
  const { id, number, name, notes = [], kind, source, departments, parts } = indicator;
  const rank = ({ department }: Actual) => (department === undefined ? -1 : departments.indexOf(department));
  const own = sources.actuals
    .filter((actual) => actual.indicator === id)
    .toSorted((one, other) => rank(one) - rank(other));
  return {
    id,
    number,
    name,
    notes,
    ...(kind === undefined ? {} : { kind }),
    ...(source === undefined ? {} : { source }),
    departments: departments.map(words.departmentName),
    parts: parts.map((part) =>
      reportPart(
        part,
        own.filter((actual) => actual.part === part.id),
        { sources, words },
      ),
    ),
    ratings: reportRatings({ things: 'indicator', indicator: id }, sources),
  };
}

interface Around {
  sources: ReportSources;
  words: PlanWords;
}

function reportPart(part: Part, actuals: readonly Actual[], { sources, words }: Around): ReportPart {
  const { plan } = sources;
  const { id, label, unit, baseline } = part;
  const { nearest } = targetsInForce(part, plan.fiscalYear, plan);
  const isNow = ({ fiscalYear }: Actual) => fiscalYear === plan.fiscalYear;
  return {
    id,
    ...(label === undefined ? {} : { label }),
    ...(unit === undefined ? {} : { unit }),
    ...(baseline ? { baseline: asPrinted(baseline) } : {}),
    ...(nearest
      ? { target: { ...asPrinted(nearest), ...(nearest.isShared ? { isShared: true as const } : {}) } }
      : {}),
    actuals: actuals.filter(isNow).map((actual) => reportActual(actual, words.departmentName)),
    earlier: earlierFigures(actuals.filter(({ fiscalYear }) => fiscalYear < plan.fiscalYear)),
  };
}

function asPrinted({ raw, value, unit, asOf }: Quantity): ReportQuantity {
  return {
    raw,
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function reportActual(actual: Actual, nameOf: (id: DepartmentId) => string): ReportActual {
  const { department, note, extras = [] } = actual;
  return {
    ...asPrinted(actual),
    ...(department === undefined ? {} : { department: nameOf(department) }),
    ...(note === undefined ? {} : { note }),
    extras,
  };
}

/** What several departments reported in a year adds up. */
function earlierFigures(actuals: readonly Actual[]): ReportPart['earlier'] {
  const sums = new Map<number, number>();
  for (const { fiscalYear, value } of actuals) {
    if (value !== undefined) sums.set(fiscalYear, (sums.get(fiscalYear) ?? 0) + value);
  }
  return [...sums]
    .map(([fiscalYear, value]) => ({ fiscalYear, value }))
    .sort((a, b) => a.fiscalYear - b.fiscalYear);
}
