import { dividedBy, type Exact, exact, minus, plus, times, zero } from '../../grades/exact.ts';
import { cellFieldId, type EntryField } from '../../plan/entry-fields.ts';
import type { Computation } from '../../plan/field-answer.ts';
import { type FieldFigure, fieldFigure } from '../../plan/field-figure.ts';
import type { FieldId } from '../../plan/plan-definition.ts';
import { isBlank } from '../../text/is-blank.ts';
import { computationOf } from './computation-of.ts';

/** What a figure that nobody types comes to, and what it is worked out of. */
export interface WorkedOut {
  how: Computation['how'];
  /** In the order of the computation; missing where the form has no such field. */
  parts: (EntryField | undefined)[];
  /** Of the parts that are filled in with one; fewer than the parts while something is missing. */
  figures: FieldFigure[];
  /** Absent while it cannot be said. */
  result?: Exact;
}

export interface FormTexts {
  field: EntryField;
  /** The whole form of the project, what is given too, and what stands in it. */
  fields: readonly EntryField[];
  textOf(field: FieldId): string;
}

/** Works a computed field out of the others; nothing for a field that people type. */
export function workOut(form: FormTexts): WorkedOut | undefined {
  const computation = computationOf(form.field);
  if (!computation) return undefined;
  const { how } = computation;
  const parts = computation.of.map((id) => partOf(form, id));
  const figures = parts.flatMap((part) => figureOf(form, part) ?? []);
  const result = figures.length === parts.length ? compute(how, figures) : undefined;
  return { how, parts, figures, ...(result ? { result } : {}) };
}

/** The part of the same year in a table of years, else a field of the form, such as a cell of another year. */
function partOf({ field, fields }: FormTexts, id: string): EntryField | undefined {
  const row =
    field.cell?.table.answer?.kind === 'years' && field.cell.table.answer.rows.find((one) => one.id === id);
  const partId = field.cell && row ? cellFieldId(field.cell.table, row, field.cell.column) : id;
  return fields.find((one) => one.id === partId);
}

/** `ー` and なし count as a figure without a value; what is not known yet, as 未定, counts as none. */
function figureOf({ textOf }: FormTexts, part: EntryField | undefined): FieldFigure | undefined {
  const text = part ? textOf(part.id) : '';
  const figure = part && !isBlank(text) ? fieldFigure(part, text) : undefined;
  const isNothing = figure?.reading.kind === 'none' && !figure.reading.isUndecided;
  return figure?.value || isNothing ? figure : undefined;
}

/** Digits behind the point with which the result is printed: a product has all of its factors'. */
export function decimalsOf({ how, figures }: Pick<WorkedOut, 'how' | 'figures'>): number {
  const all = figures.map(({ decimals }) => decimals);
  if (how === 'product') return all.reduce((sum, one) => sum + one, 0);
  return Math.max(how === 'percent' || how === 'quotient' ? 1 : 0, ...all);
}

function compute(how: Computation['how'], figures: readonly FieldFigure[]): Exact | undefined {
  // `ー` adds nothing to a sum; elsewhere nothing can be worked out of it.
  if (how === 'sum') return figures.reduce((sum, { value }) => plus(sum, value ?? zero), zero);
  const values = figures.flatMap(({ value }) => value ?? []);
  const [first, ...rest] = values;
  if (!first || values.length < figures.length) return undefined;
  if (how === 'difference') return rest.reduce(minus, first);
  if (how === 'product') return rest.reduce(times, first);
  const [second] = rest;
  return second && dividedBy(how === 'percent' ? times(first, exact(100)) : first, second);
}
