import { compareExact, exact } from '../../grades/exact.ts';
import { fieldFigure } from '../../plan/field-figure.ts';
import type { FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';

/** A plain number lies below the least or above the most that the plan allows. */
export const outOfRange: FieldRule<'out-of-range'> = {
  id: 'out-of-range',
  reads: 'field',
  severity: 'blocks',
  check({ field, text }): FoundPlace<'out-of-range'>[] {
    const { answer } = field;
    if (answer?.kind !== 'number' || (answer.min === undefined && answer.max === undefined)) return [];
    const value = fieldFigure(field, text)?.value;
    if (!value) return [];
    const { min, max, unit = '' } = answer;
    const place = { start: 0, end: text.length };
    if (min !== undefined && compareExact(value, exact(min)) < 0) {
      return [{ ...place, facts: { kind: 'below', limit: min, unit } }];
    }
    return max !== undefined && compareExact(value, exact(max)) > 0
      ? [{ ...place, facts: { kind: 'above', limit: max, unit } }]
      : [];
  },
};

export const outOfRangeExamples: RuleExamples = {
  fires: [
    { text: '120％', quote: '120％', asks: { answer: { kind: 'number', unit: '％', min: 0, max: 100 } } },
    { text: '▲1', quote: '▲1', asks: { answer: { kind: 'number', unit: '％', min: 0, max: 100 } } },
  ],
  silent: [
    { text: '100', asks: { answer: { kind: 'number', unit: '％', min: 0, max: 100 } } },
    { text: '120', asks: { answer: { kind: 'number', unit: '人' } } },
  ],
};
