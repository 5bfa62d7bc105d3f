import { fieldsOfProject } from '../plan/asked-fields.ts';
import type { PlanDefinition, Project } from '../plan/plan-definition.ts';

/** The ids of what a department fills in on a project's sheet at this moment of the year; none without a project. */
export function writtenFields(plan: PlanDefinition, project: Project | undefined): Set<string> {
  const fields = project ? fieldsOfProject(plan, project) : [];
  return new Set(fields.filter(({ input }) => input === 'written').map(({ id }) => id));
}
