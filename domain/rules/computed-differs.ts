import {
  compareExact,
  dividedBy,
  type Exact,
  exact,
  magnitude,
  minus,
  plus,
  printExact,
  times,
  zero,
} from '../grades/exact.ts';
import { cellFieldId, type EntryField } from '../plan/entry-fields.ts';
import type { Computation } from '../plan/field-answer.ts';
import { fieldLabel } from '../plan/field-label.ts';
import { isBlank } from '../text/is-blank.ts';
import { computationOf } from './computation-of.ts';
import { type FieldFigure, fieldFigure } from './field-figure.ts';
import type { FieldContext, FieldRule } from './rule.ts';

/** The figure in the cell is not what its parts come to. Silent where one of them is blank or no plain number. */
export const computedDiffers: FieldRule<'computed-differs'> = {
  id: 'computed-differs',
  severity: 'warns',
  check(context) {
    const { field, text, plan } = context;
    const computation = computationOf(field);
    const written = computation && !isBlank(text) ? fieldFigure(field, text) : undefined;
    if (!computation || !written?.value) return [];
    const parts = computation.of.map((id) => partOf(context, id));
    const figures = parts.flatMap(({ figure }) => figure ?? []);
    if (figures.length < parts.length) return [];
    const result = compute(computation.how, figures);
    if (!result || isNear(written, result, figures, computation.how)) return [];
    const digits = Math.max(written.decimals, computation.how === 'percent' ? 1 : 3);
    const labels = parts.map(({ field: part }) => (part ? fieldLabel(part, plan) : ''));
    return [
      {
        start: 0,
        end: text.length,
        facts: { how: computation.how, computed: printExact(result, digits), parts: labels.join('、') },
      },
    ];
  },
};

/** The part of the same year in a table of years, else a field of the form. */
function partOf(
  { field, fields, textOf }: FieldContext,
  id: string,
): { field?: EntryField; figure?: FieldFigure } {
  const row =
    field.cell?.table.answer?.kind === 'years' && field.cell.table.answer.rows.find((one) => one.id === id);
  const partId = field.cell && row ? cellFieldId(field.cell.table, row, field.cell.column) : id;
  const part = fields.find((one) => one.id === partId);
  const text = part ? textOf(part.id) : '';
  if (!part || isBlank(text)) return {};
  const figure = fieldFigure(part, text);
  return { field: part, ...(figure && (figure.value || figure.reading.kind === 'none') ? { figure } : {}) };
}

function compute(how: Computation['how'], figures: readonly FieldFigure[]): Exact | undefined {
  // `ー` adds nothing to a sum; elsewhere nothing can be worked out of it.
  if (how === 'sum') return figures.reduce((sum, { value }) => plus(sum, value ?? zero), zero);
  const values = figures.flatMap(({ value }) => value ?? []);
  const [first, ...rest] = values;
  if (!first || values.length < figures.length) return undefined;
  if (how === 'difference') return rest.reduce(minus, first);
  const [second] = rest;
  return second && dividedBy(times(first, exact(100)), second);
}

/** Rounded or cut off at the last printed digit both count as right. */
function isNear(
  { value, decimals, isConverted }: FieldFigure,
  result: Exact,
  parts: readonly FieldFigure[],
  how: Computation['how'],
): boolean {
  if (!value) return true;
  const off = magnitude(minus(value, result));
  const isRounded = how === 'percent' || parts.some((part) => part.decimals > decimals);
  const isMixed = isConverted || parts.some((part) => part.isConverted);
  const step: Exact = { over: BigInt(isMixed ? parts.length : 1), under: 10n ** BigInt(decimals) };
  return isRounded || isMixed ? compareExact(off, step) < 0 : compareExact(off, zero) === 0;
}
