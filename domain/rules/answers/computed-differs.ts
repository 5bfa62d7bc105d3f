import { compareExact, type Exact, magnitude, minus, printExact, zero } from '../../grades/exact.ts';
import { type FieldFigure, fieldFigure } from '../../plan/field-figure.ts';
import { fieldLabel } from '../../plan/field-label.ts';
import { isBlank } from '../../text/is-blank.ts';
import type { FieldRule } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { decimalsOf, type WorkedOut, workOut } from './work-out.ts';

/** The figure in the cell is not what its parts come to. Silent where one of them is blank or no plain number. */
export const computedDiffers: FieldRule<'computed-differs'> = {
  id: 'computed-differs',
  reads: 'field',
  severity: 'warns',
  check(context) {
    const { field, text, plan } = context;
    const worked = isBlank(text) ? undefined : workOut(context);
    const written = worked && fieldFigure(field, text);
    if (!worked?.result || !written?.value) return [];
    const { how, parts, result } = worked;
    if (isNear(written, result, worked)) return [];
    const digits = Math.max(written.decimals, how === 'percent' ? 1 : 3);
    const labels = parts.map((part) => (part ? fieldLabel(part, plan) : ''));
    return [
      {
        start: 0,
        end: text.length,
        facts: { how, computed: printExact(result, digits), parts: labels.join('、') },
      },
    ];
  },
};

/** Rounded or cut off at the last printed digit both count as right. */
function isNear({ value, decimals, isConverted }: FieldFigure, result: Exact, worked: WorkedOut): boolean {
  if (!value) return true;
  const off = magnitude(minus(value, result));
  const { how, figures: parts } = worked;
  const isRounded = how === 'percent' || how === 'quotient' || decimalsOf(worked) > decimals;
  const isMixed = isConverted || parts.some((part) => part.isConverted);
  const step: Exact = { over: BigInt(isMixed ? parts.length : 1), under: 10n ** BigInt(decimals) };
  return isRounded || isMixed ? compareExact(off, step) < 0 : compareExact(off, zero) === 0;
}

export const computedDiffersExamples: RuleExamples = {
  fires: [
    {
      text: '1,120',
      quote: '1,120',
      beside: { selfEvaluation: '100', issues: '20' },
      asks: {
        answer: { kind: 'number', unit: '人', computed: { how: 'sum', of: ['selfEvaluation', 'issues'] } },
      },
    },
  ],
  silent: [
    {
      text: '120',
      beside: { selfEvaluation: '100', issues: '20' },
      asks: {
        answer: { kind: 'number', unit: '人', computed: { how: 'sum', of: ['selfEvaluation', 'issues'] } },
      },
    },
    {
      text: '33.3',
      beside: { selfEvaluation: '1', issues: '3' },
      asks: {
        answer: {
          kind: 'number',
          unit: '％',
          computed: { how: 'percent', of: ['selfEvaluation', 'issues'] },
        },
      },
      because: '端数の切捨て',
    },
  ],
};
