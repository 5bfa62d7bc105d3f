import { exact, plus, toNumber } from '../grades/exact.ts';
import { compareFigures, decimalsOf } from '../grades/measured.ts';
import type { Indicator, Part } from '../plan/indicator.ts';
import type { Department, DepartmentId, PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Actual } from './actual.ts';
import type { ActualProblem } from './actual-problem.ts';
import type { WrittenActual } from './actuals-file.ts';
import { cellShapeOf } from './cell-shape.ts';
import { findDepartment, findIndicator, findPart } from './find-indicator.ts';
import { parseQuantity } from './parse-quantity.ts';
import { readExtras } from './read-extras.ts';
import { type CellPart, splitCell } from './split-cell.ts';
import { valueInUnit } from './value-in-unit.ts';

export interface ResolvedActual {
  /** One for each part that the text speaks of, and for each department where they add up. */
  actuals: Actual[];
  problems: ActualProblem[];
}

export interface WrittenIn {
  plan: PlanDefinition;
  /** Of what names no year. */
  fiscalYear: number;
  /** `actuals[3]` */
  place: string;
}

/** A written actual as the plan knows it: references found, text taken apart, figures read. */
export function resolveActual(
  written: WrittenActual,
  { plan, fiscalYear, place }: WrittenIn,
): ResolvedActual {
  const indicator = findIndicator(plan, written.indicator);
  if (!indicator) return refused(indicatorUnknown(plan, written.indicator, `${place}.indicator`));
  const year = written.fiscalYear ?? fiscalYear;
  const problems: ActualProblem[] = [];
  if (!isValidIn(indicator.valid, year)) {
    problems.push({ code: 'indicatorOfOtherYear', place, indicator: indicator.number, fiscalYear: year });
  }
  const department = written.department === undefined ? undefined : findDepartment(plan, written.department);
  if (written.department !== undefined) {
    problems.push(...departmentProblems(plan, indicator, written.department, department, place));
    if (!department) return { actuals: [], problems };
  }
  const part = written.part === undefined ? undefined : findPart(indicator, written.part);
  if (written.part !== undefined && !part) {
    return { actuals: [], problems: [...problems, partUnknown(indicator, written.part, place)] };
  }
  const parts = part ? [part] : indicator.parts;
  const context: Context = { written, indicator, parts, place, year, ...(department ? { department } : {}) };
  const resolved = readCell(context, plan);
  return { actuals: resolved.actuals, problems: [...problems, ...resolved.problems] };
}

interface Context {
  written: WrittenActual;
  indicator: Indicator;
  /** Those that the text may speak of. */
  parts: readonly Part[];
  place: string;
  year: number;
  department?: Department;
}

function readCell(context: Context, plan: PlanDefinition): ResolvedActual {
  const { written, indicator, parts, place, department } = context;
  const shape = cellShapeOf({ parts: [...parts], departments: indicator.departments }, plan);
  const cell = splitCell(written.raw, department ? { parts: shape.parts } : shape);
  const about = { place: `${place}.raw`, indicator: indicator.number };
  const leftOver = cell.unknown.map(
    (text): ActualProblem => ({ ...about, code: 'textLeftOver', text: text.slice(0, 60) }),
  );
  const found = cell.parts.length > 0 ? cell.parts : nothingFor(parts, written.raw);
  const labels = indicator.parts.map(({ label, id }) => label ?? id);
  const isUnclear = new Set(found.map(({ part }) => part)).size > 1;
  if (found.length === 0 || (isUnclear && (written.value !== undefined || written.stage !== undefined))) {
    return refused({ ...about, code: 'partUnclear', text: written.raw.slice(0, 60), parts: labels });
  }
  const isWhole = found.length === 1 && cell.parts.every(({ extras }) => extras.length === 0);
  const ofOnePart = written.value === undefined ? found : unitedFor(found, written.raw);
  const answers = ofOnePart.map((one) =>
    toActual(one, context, { raw: isWhole ? written.raw : one.reading.raw, notes: cell.notes }),
  );
  const extras = readExtras(context, ofOnePart);
  return {
    actuals: answers.map(({ actual }, index) => {
      const own = extras.of[index] ?? [];
      return own.length === 0 ? actual : { ...actual, extras: own };
    }),
    problems: [...leftOver, ...answers.flatMap(({ problems }) => problems), ...extras.problems],
  };
}

/** `ー` alone is said of every part. */
function nothingFor(parts: readonly Part[], raw: string): CellPart[] {
  const reading = parseQuantity(raw);
  return reading.kind === 'none' ? parts.map(({ id }) => ({ part: id, reading, extras: [] })) : [];
}

/** With a value of its own, lines of several departments are one figure: their sum. */
function unitedFor(found: readonly CellPart[], raw: string): CellPart[] {
  const [first, ...others] = found;
  if (!first || others.length === 0) return [...found];
  const values = found.map(({ reading }) => reading.value);
  const sum = values.every((value) => value !== undefined)
    ? { value: toNumber(values.map(exact).reduce(plus)) }
    : {};
  const { value: _, ...reading } = first.reading;
  return [
    { part: first.part, reading: { ...reading, raw, ...sum }, extras: found.flatMap(({ extras }) => extras) },
  ];
}

function toActual(
  { part: id, department: line, reading }: CellPart,
  { written, indicator, parts, place, year, department }: Context,
  { raw, notes }: { raw: string; notes: readonly string[] },
): { actual: Actual; problems: ActualProblem[] } {
  const part = parts.find((one) => one.id === id);
  const about = { place: `${place}.raw`, indicator: indicator.number, raw: raw.trim() };
  const problems: ActualProblem[] = [];
  const unit = written.unit ?? reading.unit;
  const read = valueInUnit({ ...reading, ...(unit === undefined ? {} : { unit }) }, part?.unit);
  const isSure = reading.kind === 'number' && !reading.hasOtherFigures;
  if (read.isOther && part?.unit !== undefined && unit !== undefined) {
    problems.push({ ...about, code: 'unitDiffers', unit, wanted: part.unit });
  }
  if (reading.hasOtherFigures && written.value === undefined) {
    problems.push({ ...about, code: 'severalFigures' });
  }
  if (
    written.value !== undefined &&
    isSure &&
    read.value !== undefined &&
    !isSame(read.value, written.value)
  ) {
    const value = written.value;
    problems.push({ ...about, place: `${place}.value`, code: 'valueDiffers', read: read.value, value });
  }
  const stages = part?.stages ?? [];
  if (written.stage !== undefined && !stages.includes(written.stage)) {
    const { place: _, raw: __, ...rest } = about;
    problems.push({ ...rest, place: `${place}.stage`, code: 'stageUnknown', text: written.stage, stages });
  }
  const value = written.value ?? (isSure ? read.value : undefined);
  const asOf = written.asOf ?? reading.asOf;
  const asOfYear = written.asOf === undefined ? reading.asOfYear : parseQuantity(written.asOf).asOfYear;
  const note = written.note ?? (notes.length > 0 ? notes.join('\n') : reading.note);
  const per = written.per ?? reading.per;
  const footnote = written.footnote ?? reading.footnote;
  const byDepartment: DepartmentId | undefined = department?.id ?? line;
  const actual: Actual = {
    indicator: indicator.id,
    part: id,
    ...(byDepartment === undefined ? {} : { department: byDepartment }),
    fiscalYear: year,
    raw,
    ...(value === undefined ? {} : { value }),
    ...(read.unit === undefined ? {} : { unit: read.unit }),
    ...(per === undefined ? {} : { per }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(asOfYear === undefined ? {} : { asOfYear }),
    ...(written.source === undefined ? {} : { source: written.source }),
    ...(note === undefined ? {} : { note }),
    ...(footnote === undefined ? {} : { footnote }),
    ...(written.stage === undefined ? {} : { stage: written.stage }),
  };
  return { actual, problems };
}

function isSame(a: number, b: number): boolean {
  return compareFigures(exact(a), exact(b), Math.min(decimalsOf(a), decimalsOf(b))) === 0;
}

export function indicatorUnknown(plan: PlanDefinition, text: string, place: string): ActualProblem {
  const known = (plan.indicators ?? []).flatMap(({ id, number }) => [number, id]);
  const nearest = nearestWord(text, known);
  return { code: 'indicatorUnknown', place, text, ...(nearest ? { nearest } : {}) };
}

function partUnknown(indicator: Indicator, text: string, place: string): ActualProblem {
  const nearest = nearestWord(
    text,
    indicator.parts.flatMap(({ id, label }) => (label === undefined ? [id] : [label, id])),
  );
  const about = { code: 'partUnknown' as const, place: `${place}.part`, indicator: indicator.number, text };
  return { ...about, ...(nearest ? { nearest } : {}) };
}

function departmentProblems(
  plan: PlanDefinition,
  indicator: Indicator,
  text: string,
  department: Department | undefined,
  above: string,
): ActualProblem[] {
  const place = `${above}.department`;
  if (!department) {
    const nearest = nearestWord(
      text,
      plan.departments.flatMap(({ id, name }) => [name, id]),
    );
    return [{ code: 'departmentUnknown', place, text, ...(nearest ? { nearest } : {}) }];
  }
  if (indicator.departments.includes(department.id)) return [];
  return [
    {
      code: 'departmentNotOfIndicator',
      place,
      indicator: indicator.number,
      department: department.name,
    },
  ];
}

function refused(problem: ActualProblem): ResolvedActual {
  return { actuals: [], problems: [problem] };
}
