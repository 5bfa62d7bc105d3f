import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Actual } from '#domain/indicators/actual.ts';
import type { ActualsFile, WrittenActual } from '#domain/indicators/actuals-file.ts';
import { resolveActuals } from '#domain/indicators/resolve-actuals.ts';
import { valueOfPart } from '#domain/indicators/value-of-part.ts';
import type { Indicator, LabelledQuantity, Part, Quantity, Target } from '#domain/plan/indicator.ts';
import type { DepartmentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { parseActuals } from '#domain/protocol/parse-actuals.ts';
import { examplePlan } from '#local/example/example-plan.ts';

/*
 * The published table of a city as facts: every cell as printed, its figures, and the grades. What the definition and
 * the file of actuals hold together is turned back into it. Sentences in it are our own.
 */
const read = (name: string): unknown => JSON.parse(readFileSync(`tests/plans/${name}.json`, 'utf8'));
const facts = read('isehara-facts');

test('a definition and its actuals hold every fact of the table', () => {
  const parsed = parseActuals(read('isehara-actuals'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { actuals, problems } = resolveActuals(parsed.file, examplePlan);
  expect(problems).toEqual([]);
  expect(withoutAbsent(factsOf(examplePlan, parsed.file, actuals))).toEqual(facts);
});

function factsOf(plan: PlanDefinition, file: ActualsFile, actuals: Actual[]) {
  const directions = plan.nodes.filter(({ level }) => level === 'direction');
  const wide = (code: string) => code.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
  return {
    directionHeadings: directions.map(({ code, name }) => `施策の方向${wide(code)}　${name}`),
    indicators: (plan.indicators ?? []).map((indicator) => {
      const written = file.actuals.filter((one) => one.indicator === indicator.number);
      return indicatorFacts(plan, indicator, {
        written,
        actuals: actuals.filter((one) => one.indicator === indicator.id),
        rating: file.ratings?.find((one) => one.indicator === indicator.number)?.grade,
      });
    }),
    footnotes: Object.fromEntries((plan.footnotes ?? []).map(({ mark, text }) => [mark, text])),
  };
}

interface Reported {
  written: WrittenActual[];
  actuals: Actual[];
  rating: string | undefined;
}

function indicatorFacts(plan: PlanDefinition, indicator: Indicator, reported: Reported) {
  const { parts, departments, notes } = indicator;
  const nameOf = (id: DepartmentId) => plan.departments.find((one) => one.id === id)?.name;
  const references = parts.flatMap((part) => part.references ?? []);
  const marks = new Set(parts.flatMap(({ baseline }) => baseline?.footnote ?? []));
  const ownNotes = [
    ...parts.flatMap(({ targets }) => targets.flatMap(({ note }) => note ?? [])),
    ...reported.actuals.slice(0, 1).flatMap(({ note }) => note ?? []),
  ];
  return {
    no: indicator.number,
    direction: Number(indicator.node?.replace('direction', '')),
    departments: departments.map(nameOf),
    item: indicator.name,
    itemNotes: notes,
    cells: {
      baseline: [
        ...parts.flatMap(({ baseline }) => baseline?.raw ?? []),
        ...references.map(({ raw }) => raw),
      ].join('\n'),
      target: parts
        .flatMap(({ targets }) => targets)
        .filter(({ isShared }, index) => !isShared || index === 0)
        .map(({ raw }) => raw)
        .join('\n'),
      actual: reported.written.map(({ raw }) => raw).join('\n'),
    },
    parts: parts.map((part) => partFacts(indicator, part, reported.actuals, nameOf)),
    committeeRating: reported.rating,
    footnotes: marks.size > 0 ? [...marks] : undefined,
    notes: ownNotes.length > 0 ? ownNotes : undefined,
    reference: references.length > 0 ? references.map(referenceFacts) : undefined,
  };
}

function partFacts(
  indicator: Indicator,
  part: Part,
  actuals: Actual[],
  nameOf: (id: DepartmentId) => string | undefined,
) {
  const [target] = part.targets;
  const own = actuals.filter((one) => one.part === part.id);
  return {
    label: part.label ?? null,
    baseline: part.baseline && quantityFacts(part.baseline),
    target: target && targetFacts(part, target),
    actual: {
      ...(own.length > 1 ? {} : quantityFacts(own[0] ?? { raw: '' })),
      raw: own.map(({ raw }) => figureLine(raw)).join('\n'),
      value: valueOfPart(indicator, part, 2023, actuals),
      unit: own[0]?.unit,
      supplement: own.flatMap(({ extras }) => (extras ? [extras] : []))[0],
      byDepartment: part.addsDepartments
        ? own.map(({ department, raw, value, unit }) => ({
            department: department && nameOf(department),
            raw,
            value,
            unit,
          }))
        : undefined,
    },
  };
}

function targetFacts(part: Part, target: Target) {
  const { per: _, footnoteRef: __, ...quantity } = quantityFacts(target);
  const isWords = target.aim === 'words';
  return {
    ...quantity,
    raw: isWords ? target.raw : quantity.raw,
    kind: kindOf(part, target),
    min: target.min,
    max: target.max,
    shared: target.isShared,
    milestones: target.milestones?.map(({ raw, text, from, until }) => ({
      raw,
      text,
      ...(until === undefined ? { fiscalYearFrom: from } : { fiscalYear: from }),
    })),
  };
}

function kindOf({ period }: Part, { aim, per }: Target): string {
  if (aim === 'words') return 'qualitative';
  if (aim === 'range' || aim === 'atMost') return aim;
  return period === 'plan' ? 'cumulative' : per ? 'perYear' : 'atLeast';
}

function referenceFacts({ label, beside, raw, value, unit, asOf }: LabelledQuantity) {
  return { label, of: beside, raw: raw.split('\n')[1], value, unit, asOf };
}

function quantityFacts({ raw, value, unit, per, asOf, footnote }: Quantity | Actual) {
  return { raw: figureLine(raw), value, unit, per, asOf, footnoteRef: footnote };
}

/** The table has the date of a figure on a line of its own. */
function figureLine(raw: string): string {
  return raw.split('\n')[0] ?? raw;
}

function withoutAbsent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
