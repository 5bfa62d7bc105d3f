import type { Rated } from '../grades/rating.ts';
import type { PlanDefinition } from '../plan/plan-definition.ts';
import { nodeHeading } from './node-heading.ts';
import type { PlanWords } from './plan-words.ts';

/** What something is about, from the top: nodes, a project with its department, an indicator; empty for the whole plan. */
export function thingHeadings(of: Rated, plan: PlanDefinition, words: PlanWords): string[] {
  switch (of.things) {
    case 'plan':
      return [];
    case 'node':
      return words.pathTo(of.node).map(nodeHeading);
    case 'indicator': {
      const indicator = plan.indicators?.find(({ id }) => id === of.indicator);
      return indicator ? [`${indicator.number}　${indicator.name}`] : [];
    }
    default: {
      const project = plan.projects.find(({ id }) => id === of.project);
      const named = project ? [`№${project.number}　${project.name}`] : [];
      return of.things === 'sheet' ? [...named, words.departmentName(of.department)] : named;
    }
  }
}
