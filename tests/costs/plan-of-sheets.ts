import type { Indicator } from '#domain/plan/indicator.ts';
import type { IndicatorId, PlanDefinition, Project, ProjectId } from '#domain/plan/plan-definition.ts';
import { sheetKeys } from '#domain/sheet/sheet-key.ts';

/** The example's plan, its projects and indicators over and over, until it asks for that many sheets. */
export function planOfSheets(plan: PlanDefinition, sheets: number): PlanDefinition {
  const copies = Math.ceil(sheets / sheetKeys(plan).length);
  const all = range(copies).flatMap((copy) => plan.projects.map((project) => projectCopy(project, copy)));
  const projects: Project[] = [];
  for (const project of all) {
    if (sheetKeys({ ...plan, projects }).length >= sheets) break;
    projects.push(project);
  }
  const indicators = range(copies).flatMap((copy) =>
    (plan.indicators ?? []).map((indicator) => indicatorCopy(indicator, copy)),
  );
  return { ...plan, projects, indicators };
}

function projectCopy(project: Project, copy: number): Project {
  if (copy === 0) return project;
  return { ...project, id: `${project.id}x${copy}` as ProjectId, number: `${copy}-${project.number}` };
}

function indicatorCopy(indicator: Indicator, copy: number): Indicator {
  if (copy === 0) return indicator;
  return { ...indicator, id: `${indicator.id}x${copy}` as IndicatorId };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}
