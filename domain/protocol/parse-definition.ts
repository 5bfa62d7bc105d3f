import { checkPlan } from '../plan/check-plan.ts';
import { isAdvice } from '../plan/is-advice.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import type { PlanProblem } from '../plan/plan-problem.ts';
import { planDefinitionSchema } from './plan-definition-schema.ts';
import { scanDefinition } from './scan-definition.ts';
import { shapeProblems } from './shape-problems.ts';

export type ParsedDefinition =
  /** `advice`: what one should look at, although the definition can be used. */
  { ok: true; plan: PlanDefinition; advice: PlanProblem[] } | { ok: false; problems: PlanProblem[] };

/** More than that nobody reads at once. */
const mostListed = 200;

/**
 * A plan definition from outside, whatever it is: the one reader of JSON content for file, workbook and server. First
 * the shape; only what has one can be looked at for whether its parts fit together. Never throws.
 */
export function parseDefinition(content: unknown): ParsedDefinition {
  const scanned = scanDefinition(content);
  if (scanned.isTooLong) return { ok: false, problems: scanned.problems };
  const parsed = planDefinitionSchema.safeParse(content);
  if (!parsed.success || scanned.problems.length > 0)
    return {
      ok: false,
      problems: listed([...scanned.problems, ...shapeOf(content, parsed.error?.issues ?? [])]),
    };
  const problems = checkPlan(parsed.data);
  const advice = problems.filter(isAdvice);
  return advice.length === problems.length
    ? { ok: true, plan: parsed.data, advice: listed(advice) }
    : { ok: false, problems: listed([...problems.filter((one) => !isAdvice(one)), ...advice]) };
}

type Issues = NonNullable<ReturnType<typeof planDefinitionSchema.safeParse>['error']>['issues'];

/** Wording a problem costs more than finding it: those that will not be listed are only counted. */
function shapeOf(content: unknown, issues: Issues): PlanProblem[] {
  const reading = { content, schema: planDefinitionSchema };
  const worded = issues.slice(0, mostListed + 1).flatMap((issue) => shapeProblems(issue, reading));
  const rest = issues.length - mostListed - 1;
  return rest > 0 ? [...worded, { code: 'moreProblems', place: '', count: rest }] : worded;
}

/** At most so many, and how many more there are. */
function listed(problems: readonly PlanProblem[]): PlanProblem[] {
  const counted = problems.reduce((sum, one) => sum + (one.code === 'moreProblems' ? one.count : 0), 0);
  const found = problems.filter(({ code }) => code !== 'moreProblems');
  const count = counted + Math.max(0, found.length - mostListed);
  const shown = found.slice(0, mostListed);
  return count === 0 ? shown : [...shown, { code: 'moreProblems', place: '', count }];
}
