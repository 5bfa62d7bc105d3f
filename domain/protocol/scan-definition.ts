import type { ShapeProblem } from '../plan/shape-problem.ts';
import { codeOf } from '../text/code-of.ts';
import { definitionPlace } from './definition-place.ts';

/** No list of a definition is longer. */
const longestList = 5000;
/** Deeper than anything that a definition has; what lies below is refused for its name. */
const deepest = 20;
const mostProblems = 200;
/** Tab, line feed and carriage return are the only ones with a meaning; half a pair is no character. */
const unprintable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u;

interface Step {
  value: unknown;
  key: PropertyKey;
  above: Step | undefined;
  depth: number;
}

/**
 * What is looked at before the shape, in time that grows with the content: characters that neither a workbook nor a
 * sheet can hold, and lists so long that nothing else need be looked at (`isTooLong`).
 */
export function scanDefinition(content: unknown): { problems: ShapeProblem[]; isTooLong: boolean } {
  const problems: ShapeProblem[] = [];
  const steps: Step[] = [{ value: content, key: '', above: undefined, depth: 0 }];
  for (let step = steps.pop(); step && problems.length < mostProblems; step = steps.pop()) {
    const { value, depth } = step;
    if (typeof value === 'string') {
      const found = unprintable.exec(value)?.[0];
      if (found !== undefined)
        problems.push({ code: 'unprintable', place: placeOf(step), character: codeOf(found) });
      continue;
    }
    if (typeof value !== 'object' || value === null || depth >= deepest) continue;
    if (Array.isArray(value) && value.length > longestList) {
      const place = placeOf(step);
      return {
        problems: [{ code: 'longList', place, count: value.length, most: longestList }],
        isTooLong: true,
      };
    }
    const entries = entriesOf(value);
    // A group with so many properties is refused for their names.
    if (entries.length > longestList) continue;
    for (const [key, inner] of entries.reverse())
      steps.push({ value: inner, key, above: step, depth: depth + 1 });
  }
  return { problems, isTooLong: false };
}

function entriesOf(value: object): [PropertyKey, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

function placeOf(step: Step): string {
  const path: PropertyKey[] = [];
  for (let one = step; one.above; one = one.above) path.unshift(one.key);
  return definitionPlace(path);
}
