import { compactText } from '../text/compact-text.ts';
import { firstById } from './first-by-id.ts';
import { checkReferences } from './known-ids.ts';
import type { PlanDefinition, PlanNode, Project } from './plan-definition.ts';
import type { PlanIds } from './plan-ids.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Where numbers are made of the codes above them, each begins with those of its nodes. */
export function checkNumbering(plan: PlanDefinition, ids: PlanIds): PlanProblem[] {
  const { numbering, projects } = plan;
  if (!numbering) return [];
  const nodeOf = firstById<PlanNode>(plan.nodes.map((node) => [node.id, node]));
  return [
    ...checkReferences(numbering.levels, 'numbering.levels', ids.level),
    ...projects.flatMap((project, index): PlanProblem[] => {
      const expected = codesAbove(project, nodeOf, numbering.levels).join(numbering.separator);
      const isLike = compactText(project.number).startsWith(compactText(expected));
      const place = `projects[${index}].number`;
      return isLike ? [] : [{ code: 'numberUnlikeNodes', place, number: project.number, expected }];
    }),
  ];
}

/** In the order in which the numbering names their levels; a level that the project's way leaves out has none. */
function codesAbove(
  { parent }: Project,
  nodeOf: ReadonlyMap<string, PlanNode>,
  levels: readonly string[],
): string[] {
  const codeOf = new Map<string, string>();
  let node = parent === undefined ? undefined : nodeOf.get(parent);
  // Each level once: a circle of parents is told elsewhere, and ends here.
  while (node && !codeOf.has(node.level)) {
    codeOf.set(node.level, node.code);
    node = node.parent === undefined ? undefined : nodeOf.get(node.parent);
  }
  return levels.flatMap((level) => codeOf.get(level) ?? []);
}
