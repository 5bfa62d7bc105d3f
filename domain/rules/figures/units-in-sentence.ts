import type { WrittenFigure } from '../../figures/written-figure.ts';
import type { FieldContext, FoundPlace } from '../rule.ts';
import { firstFigures } from './labelled-quantities.ts';

/** People who are counted in 人 and in 名 in one sentence; the later one is pointed at. */
export function unitsInSentence(field: FieldContext): FoundPlace<'unit-changes'>[] {
  const people = firstFigures(field).filter(({ unit }) => unit === '人' || unit === '名');
  if (!people.some(({ unit }) => unit === '名')) return [];
  return field.sentences().flatMap(({ start, end }) => {
    const inside = people.filter((one) => start <= one.start && one.end <= end);
    const [first] = inside;
    const later = inside.find(({ unit }) => unit !== first?.unit);
    return first && later ? [found(first, later)] : [];
  });
}

function found(
  { unit: other }: WrittenFigure,
  { start, end, unit }: WrittenFigure,
): FoundPlace<'unit-changes'> {
  return { start, end, facts: { kind: 'sentence', unit, other } };
}
