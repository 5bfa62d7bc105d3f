import type { GradeCount } from '#domain/grades/count-grades.ts';
import { rollUp } from '#domain/grades/roll-up.ts';
import type { SuggestQuestion } from './suggestion-answers.ts';

/** One node as the command prints it. */
export interface NodeAnswer {
  rollUp: string;
  name: string;
  /** As printed: `Ⅰ`. */
  node: string;
  nodeName: string;
  /** Absent where grades are only counted. */
  grade?: string | null;
  counts: GradeCount[];
  /** How many have no grade yet. */
  missing: number;
}

/** What can be rolled up from indicators: the grades that were given, else the suggested ones. */
export function nodeAnswers({ plan, suggestions, given }: SuggestQuestion): NodeAnswer[] {
  const request = (plan.ratings ?? []).find(({ of }) => of.things === 'indicators');
  const ratings = request
    ? given
        .filter(({ fiscalYear }) => fiscalYear === plan.fiscalYear)
        .map(({ indicator, grade }) => ({
          request: request.id,
          of: { things: 'indicator' as const, indicator },
          grade,
        }))
    : [];
  return (plan.rollUps ?? []).flatMap(({ id, name, combine }) =>
    rollUp(plan, id, { suggestions, ratings }).map(({ node: nodeId, counts, grade }) => {
      const node = plan.nodes.find((one) => one.id === nodeId);
      return {
        rollUp: id,
        name,
        node: node?.code ?? nodeId,
        nodeName: node?.name ?? '',
        ...(combine ? { grade: grade ?? null } : {}),
        counts: counts.rows,
        missing: counts.missing,
      };
    }),
  );
}
