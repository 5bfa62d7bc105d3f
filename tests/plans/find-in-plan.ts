import { fieldsOfProject } from '#domain/plan/asked-fields.ts';
import { type EntryField, entryFields } from '#domain/plan/entry-fields.ts';
import type { DepartmentId, PlanDefinition, Project, ProjectId } from '#domain/plan/plan-definition.ts';
import type { Scale } from '#domain/plan/scale.ts';

export function fieldOf(plan: PlanDefinition, id: string): EntryField {
  const field = entryFields(plan).find((one) => one.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

export function fieldsOf(plan: PlanDefinition, project: string): EntryField[] {
  return fieldsOfProject(plan, projectOf(plan, project));
}

export function projectOf(plan: PlanDefinition, id: string): Project {
  const project = plan.projects.find((one) => one.id === id);
  if (!project) throw new Error(`no project ${id}`);
  return project;
}

export function scaleOf(plan: PlanDefinition, id: string): Scale {
  const scale = plan.scales?.find((one) => one.id === id);
  if (!scale) throw new Error(`no scale ${id}`);
  return scale;
}

export function keyOf(project: string, department: string) {
  return { project: project as ProjectId, department: department as DepartmentId };
}
