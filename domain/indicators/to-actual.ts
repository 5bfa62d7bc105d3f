import { exact } from '../grades/exact.ts';
import { compareFigures, decimalsOf } from '../grades/measured.ts';
import type { DepartmentId } from '../plan/plan-definition.ts';
import type { Actual } from './actual.ts';
import type { ActualProblem } from './actual-problem.ts';
import { parseQuantity } from './parse-quantity.ts';
import type { CellPart } from './split-cell.ts';
import { valueInUnit } from './value-in-unit.ts';
import type { WrittenCell } from './written-cell.ts';

/** What the text says of one part, with what stands beside the text; what is written there counts before what is read. */
export function toActual(
  { part: id, department: line, reading }: CellPart,
  { written, indicator, parts, place, year, department }: WrittenCell,
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
