import type { Actual } from '../indicators/actual.ts';
import { parseQuantity } from '../indicators/parse-quantity.ts';
import { groupExact, plus, toNumber } from './exact.ts';
import { factOf } from './fact.ts';
import type { GradedPart } from './graded-part.ts';
import { isMissing, type Measured, measure, measureStage } from './measured.ts';
import type { CannotSay, Fact } from './suggestion.ts';

/** The actual of a part in a year; where departments add up, their sum. */
export interface MeasuredActual extends Measured {
  /** What was added up. */
  of?: { department?: NonNullable<Actual['department']>; fact: Fact }[];
  asOfYear?: number;
}

export function measureActual(graded: GradedPart, fiscalYear: number): MeasuredActual | CannotSay {
  const { part, indicator } = graded;
  const own = graded.actuals.filter((actual) => actual.fiscalYear === fiscalYear);
  const whole = own.filter(({ department }) => department === undefined);
  if (!part.addsDepartments || whole.length > 0) return measureOne(graded, whole.length > 0 ? whole : own);
  const isReported = (id: string) => own.some((actual) => actual.department === id && !isNothing(actual));
  const missing = indicator.departments.filter((id) => !isReported(id));
  if (missing.length > 0 || own.length === 0) {
    return { because: 'noActual', ...(missing.length > 0 ? { departments: missing } : {}) };
  }
  return sumOf(graded, own);
}

function measureOne({ part, targets }: GradedPart, own: readonly Actual[]): MeasuredActual | CannotSay {
  const [actual, ...others] = own;
  if (!actual) return { because: 'noActual' };
  const fact = factOf(quantityOf(actual), part.unit);
  if (others.some(({ raw, value }) => raw !== actual.raw || value !== actual.value)) {
    return { because: 'notANumber', of: 'actual', fact };
  }
  if (isNothing(actual)) return { because: 'noActual' };
  const measured =
    targets.nearest?.aim === 'words'
      ? measureStage(part, quantityOf(actual), actual.stage)
      : actual.value === undefined
        ? undefined
        : measure(quantityOf(actual), part.unit);
  if (!measured) {
    return targets.nearest?.aim === 'words'
      ? { because: 'textTarget', of: 'target', fact: factOf(targets.nearest), actual: fact }
      : { because: 'notANumber', of: 'actual', fact };
  }
  return { ...measured, ...(actual.asOfYear === undefined ? {} : { asOfYear: actual.asOfYear }) };
}

function sumOf(graded: GradedPart, own: readonly Actual[]): MeasuredActual | CannotSay {
  const ofEach: Measured[] = [];
  for (const { id } of own.map(({ department: id }) => ({ id }))) {
    const one = measureOne(
      graded,
      own.filter(({ department }) => department === id),
    );
    if (isMissing(one)) return { ...one, ...(id ? { departments: [id] } : {}) };
    ofEach.push(one);
  }
  const [first] = ofEach;
  const [actual] = own;
  if (!first || !actual) return { because: 'noActual' };
  const value = ofEach.map((one) => one.value).reduce(plus);
  const number = toNumber(value);
  const unit = graded.part.unit ?? actual.unit ?? '';
  const printed = `${groupExact(value, 15)}${unit}`;
  const fact: Fact = { raw: own.map(({ raw }) => raw).join('\n'), value: number, printed };
  return {
    value,
    decimals: Math.max(...ofEach.map(({ decimals }) => decimals)),
    fact: unit === '' ? fact : { ...fact, unit },
    of: own.map(({ department }, index) => ({
      ...(department ? { department } : {}),
      fact: (ofEach[index] ?? first).fact,
    })),
  };
}

function isNothing({ value, stage, raw }: Actual): boolean {
  return value === undefined && stage === undefined && parseQuantity(raw).kind === 'none';
}

/** The actual as a quantity: its year is what it is of, not the round. */
function quantityOf(actual: Actual) {
  const { raw, value, unit, per, asOf, asOfYear, source, note, footnote } = actual;
  return {
    raw,
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(asOfYear === undefined ? {} : { fiscalYear: asOfYear }),
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
    ...(footnote === undefined ? {} : { footnote }),
  };
}
