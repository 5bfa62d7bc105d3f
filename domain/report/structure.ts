import type { NodeId, PlanDefinition, Project } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';
import type { PlanWords } from './plan-words.ts';
import type { ReportBranch, ReportProject } from './report.ts';

/** Ⅱ: nodes and projects of the round's year from the top, each where the plan has it; repeated ones after their own. */
export function reportStructure(plan: PlanDefinition, words: PlanWords): ReportBranch {
  const isNow = ({ valid }: { valid?: Project['valid'] }) => isValidIn(valid, plan.fiscalYear);
  const nodes = plan.nodes.filter(isNow);
  const projects = plan.projects.filter(isNow);
  const known = new Set<NodeId | undefined>(nodes.map(({ id }) => id));
  const below = (id: NodeId | undefined): ReportBranch => ({
    branches: nodes
      .filter(({ parent }) => (known.has(parent) ? parent : undefined) === id)
      .map((node) => ({ node: words.nodeOf(node), ...below(node.id) })),
    projects: [
      ...projects
        .filter(({ parent }) => (known.has(parent) ? parent : undefined) === id)
        .map(words.projectOf),
      ...projects.flatMap((project) => repeatedUnder(project, id, words)),
    ],
  });
  return below(undefined);
}

function repeatedUnder(project: Project, id: NodeId | undefined, words: PlanWords): ReportProject[] {
  return (project.alsoUnder ?? [])
    .filter(({ node }) => node === id)
    .map(({ note }) => ({
      ...words.projectOf(project),
      isRepeated: true,
      ...(note === undefined ? {} : { note }),
    }));
}
