import type { Indicator, Part } from '../plan/indicator.ts';
import { compactText } from '../text/compact-text.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { ExtraQuantity } from './actual.ts';
import type { ActualProblem } from './actual-problem.ts';
import type { WrittenActual } from './actuals-file.ts';
import { parseQuantity } from './parse-quantity.ts';
import type { CellPart, LabelledReading } from './split-cell.ts';

/**
 * The further quantities of each part: those in the cell, and those that the actual names, which belong to the part
 * that knows their label, else to the first.
 */
export function readExtras(
  {
    written,
    indicator,
    parts,
    place,
  }: {
    written: WrittenActual;
    indicator: Indicator;
    parts: readonly Part[];
    place: string;
  },
  found: readonly CellPart[],
): { of: ExtraQuantity[][]; problems: ActualProblem[] } {
  const of = found.map(({ extras }) => extras.map(fromReading));
  const known = parts.flatMap(({ extras = [] }) => extras.map(({ label }) => label));
  const problems: ActualProblem[] = [];
  for (const [index, extra] of (written.extras ?? []).entries()) {
    const wanted = compactText(extra.label);
    const owner = found.findIndex(({ part }) =>
      parts.some(
        ({ id, extras = [] }) => id === part && extras.some(({ label }) => compactText(label) === wanted),
      ),
    );
    if (owner < 0) {
      const nearest = nearestWord(extra.label, known);
      problems.push({
        code: 'extraUnknown',
        place: `${place}.extras[${index}].label`,
        indicator: indicator.number,
        text: extra.label,
        ...(nearest ? { nearest } : {}),
      });
    }
    const { value, unit } = parseQuantity(extra.raw);
    of[Math.max(owner, 0)]?.push({
      ...(value === undefined ? {} : { value }),
      ...(unit === undefined ? {} : { unit }),
      ...extra,
    });
  }
  return { of, problems };
}

function fromReading({ label, reading }: LabelledReading): ExtraQuantity {
  const { raw, value, unit } = reading;
  return {
    label,
    raw: raw.trim(),
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
  };
}
