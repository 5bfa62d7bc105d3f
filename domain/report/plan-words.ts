import { departmentText } from '../plan/department-name.ts';
import type {
  DepartmentId,
  FlagId,
  NodeId,
  PlanDefinition,
  PlanNode,
  Project,
} from '../plan/plan-definition.ts';
import type { ReportNode, ReportProject } from './report.ts';

/** How a report names what its plan has. */
export interface PlanWords {
  departmentName(id: DepartmentId): string;
  flagNames(ids: readonly FlagId[] | undefined): string[];
  nodeOf(node: PlanNode): ReportNode;
  /** From the top level down to the node; empty for none. */
  pathTo(id: NodeId | undefined): ReportNode[];
  projectOf(project: Project): ReportProject;
}

export function planWords(plan: PlanDefinition): PlanWords {
  const departments = new Map(plan.departments.map((one) => [one.id, departmentText(one, plan.fiscalYear)]));
  const flags = new Map((plan.flags ?? []).map(({ id, name, mark }) => [id, mark ? `${mark}${name}` : name]));
  const levels = new Map(plan.levels.map(({ id, name }) => [id, name]));
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const departmentName = (id: DepartmentId) => departments.get(id) ?? id;
  const flagNames = (ids: readonly FlagId[] = []) => ids.map((id) => flags.get(id) ?? id);
  const nodeOf = ({ id, level, code, name, notes = [], flags: marks }: PlanNode): ReportNode => ({
    id,
    level: levels.get(level) ?? level,
    code,
    name,
    notes,
    flags: flagNames(marks),
  });
  const pathTo = (id: NodeId | undefined): ReportNode[] => {
    const path: PlanNode[] = [];
    for (let node = nodes.get(id as NodeId); node && !path.includes(node); ) {
      path.unshift(node);
      node = nodes.get(node.parent as NodeId);
    }
    return path.map(nodeOf);
  };
  const projectOf = ({ id, number, name, flags: marks, departments: own }: Project): ReportProject => ({
    id,
    number,
    name,
    flags: flagNames(marks),
    departments: own.map(departmentName),
  });
  return { departmentName, flagNames, nodeOf, pathTo, projectOf };
}
