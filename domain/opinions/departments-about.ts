import type { Rated } from '../grades/rating.ts';
import type { DepartmentId, NodeId, PlanDefinition } from '../plan/plan-definition.ts';
import { isValidIn } from '../plan/validity.ts';

/**
 * The departments whose own thing it is this year: who writes a sheet, shares a project or reports an indicator; of a
 * node, who answers for it and whoever has something below it; of the plan, all.
 */
export function departmentsAbout(plan: PlanDefinition, of: Rated): DepartmentId[] {
  const here = plan.departments.filter(({ valid }) => isValidIn(valid, plan.fiscalYear)).map(({ id }) => id);
  const theirs = new Set(namedBy(plan, of, here));
  return here.filter((id) => theirs.has(id));
}

function namedBy(plan: PlanDefinition, of: Rated, here: readonly DepartmentId[]): readonly DepartmentId[] {
  switch (of.things) {
    case 'plan':
      return here;
    case 'node':
      return departmentsBelow(plan, of.node);
    case 'indicator':
      return plan.indicators?.find(({ id }) => id === of.indicator)?.departments ?? [];
    case 'project':
      return plan.projects.find(({ id }) => id === of.project)?.departments ?? [];
    case 'sheet': {
      const project = plan.projects.find(({ id }) => id === of.project);
      // A sheet that several write together lies under the one that leads, and is everybody's.
      return project?.written === 'jointly' ? project.departments : [of.department];
    }
  }
}

function departmentsBelow(plan: PlanDefinition, top: NodeId): DepartmentId[] {
  const { nodes, projects, indicators = [], fiscalYear } = plan;
  const below = new Set([top]);
  for (const one of below) {
    for (const { id, parent } of nodes) if (parent === one) below.add(id);
  }
  const isBelow = (id: NodeId | undefined) => id !== undefined && below.has(id);
  const placed = [
    ...nodes.map(({ id, departments = [], valid }) => ({ node: id, departments, valid })),
    ...projects.map(({ parent, departments, valid }) => ({ node: parent, departments, valid })),
    ...indicators.map(({ node, project, departments, valid }) => ({
      node: node ?? projects.find(({ id }) => id === project)?.parent,
      departments,
      valid,
    })),
  ];
  return placed
    .filter(({ node, valid }) => isBelow(node) && isValidIn(valid, fiscalYear))
    .flatMap(({ departments }) => departments);
}
