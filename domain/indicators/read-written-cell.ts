import { exact, plus, toNumber } from '../grades/exact.ts';
import type { Part } from '../plan/indicator.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { Actual } from './actual.ts';
import type { ActualProblem } from './actual-problem.ts';
import { cellShapeOf } from './cell-shape.ts';
import { parseQuantity } from './parse-quantity.ts';
import { readExtras } from './read-extras.ts';
import { type CellPart, splitCell } from './split-cell.ts';
import { toActual } from './to-actual.ts';
import type { WrittenCell } from './written-cell.ts';

export interface ResolvedActual {
  /** One for each part that the text speaks of, and for each department where they add up. */
  actuals: Actual[];
  problems: ActualProblem[];
}

/** The text of an actual taken apart: an actual for each part, and for each department where they add up. */
export function readWrittenCell(context: WrittenCell, plan: PlanDefinition): ResolvedActual {
  const { written, indicator, parts, place, department } = context;
  const shape = cellShapeOf({ parts: [...parts], departments: indicator.departments }, plan);
  const cell = splitCell(written.raw, department ? { parts: shape.parts } : shape);
  const about = { place: `${place}.raw`, indicator: indicator.number };
  const leftOver = (cell.parts.length === 0 ? [] : cell.unknown).map(
    (text): ActualProblem => ({ ...about, code: 'textLeftOver', text: text.slice(0, 60) }),
  );
  const found = cell.parts.length > 0 ? cell.parts : nothingFor(parts, written.raw);
  const labels = indicator.parts.map(({ label, id }) => label ?? id);
  const isUnclear = new Set(found.map(({ part }) => part)).size > 1;
  if (found.length === 0 || (isUnclear && (written.value !== undefined || written.stage !== undefined))) {
    const text = written.raw.slice(0, 60);
    return { actuals: [], problems: [{ ...about, code: 'partUnclear', text, parts: labels }] };
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
