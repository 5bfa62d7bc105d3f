import type { ActualsFile } from '../indicators/actuals-file.ts';
import type { ShapeProblem } from '../plan/shape-problem.ts';
import { actualsFileSchema } from './actuals-schema.ts';
import { shapeProblems } from './shape-problems.ts';

export type ParsedActuals = { ok: true; file: ActualsFile } | { ok: false; problems: ShapeProblem[] };

/** More than that nobody reads at once. */
const mostListed = 200;

/** A file of actuals from outside, whatever it is. Never throws. */
export function parseActuals(content: unknown): ParsedActuals {
  const parsed = actualsFileSchema.safeParse(content);
  if (parsed.success) return { ok: true, file: parsed.data };
  const { issues } = parsed.error;
  const problems = issues
    .slice(0, mostListed)
    .flatMap((issue) => shapeProblems(issue, { content, schema: actualsFileSchema }));
  const count = issues.length - mostListed;
  return {
    ok: false,
    problems: count > 0 ? [...problems, { code: 'moreProblems', place: '', count }] : problems,
  };
}
