import type { ScaleId } from '../plan/plan-definition.ts';
import type { Scale } from '../plan/scale.ts';
import { isValidIn } from '../plan/validity.ts';

/**
 * The scale itself where it is valid in that year, else the one of its line of replacements that is: what it replaced
 * and what replaced it. Nothing where none of them is.
 */
export function scaleInForce(
  scales: readonly Scale[] = [],
  id: ScaleId | undefined,
  fiscalYear: number,
): Scale | undefined {
  const named = scales.find((scale) => scale.id === id);
  if (!named) return undefined;
  return lineOf(scales, named).find(({ valid }) => isValidIn(valid, fiscalYear));
}

/** The scale first, then outwards; a circle of replacements ends where it began. */
function lineOf(scales: readonly Scale[], named: Scale): Scale[] {
  const line = [named];
  for (const scale of line) {
    const before = scales.filter(({ id }) => id === scale.replaces);
    const after = scales.filter(({ replaces }) => replaces === scale.id);
    for (const one of [...before, ...after]) if (!line.includes(one)) line.push(one);
  }
  return line;
}
