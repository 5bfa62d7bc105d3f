import type { Rated } from '../grades/rating.ts';
import { departmentText } from '../plan/department-name.ts';
import type { DepartmentId, PlanDefinition } from '../plan/plan-definition.ts';
import type { TableFacts } from './table-facts.ts';

/** How the tables name what the plan has. */
export interface ThingNames {
  department(id: DepartmentId): string;
  /** `№1　市職員の研修` */
  project(id: string): string;
  /** `施策の方向` · `1　意識をつくる` */
  thing(of: Rated): { kind: string; name: string };
}

export function thingNames({ plan, words }: Pick<TableFacts, 'plan' | 'words'>): ThingNames {
  const department = namesById(plan.departments, (one) => departmentText(one, plan.fiscalYear));
  const project = namesById(plan.projects, ({ number, name }) => `№${number}　${name}`);
  const indicator = namesById(plan.indicators ?? [], ({ number, name }) => `${number}　${name}`);
  const node = namesById(plan.nodes, ({ code, name }) => (code === '' ? name : `${code}　${name}`));
  const level = levelOf(plan);
  const thing: ThingNames['thing'] = (of) => {
    switch (of.things) {
      case 'plan':
        return { kind: words.things.plan, name: plan.name };
      case 'node':
        return { kind: level(of.node), name: node(of.node) };
      case 'indicator':
        return { kind: words.things.indicator, name: indicator(of.indicator) };
      case 'project':
        return { kind: words.things.project, name: project(of.project) };
      case 'sheet':
        return { kind: words.things.sheet, name: `${project(of.project)}（${department(of.department)}）` };
    }
  };
  return { department, project, thing };
}

/** What the plan does not know any more keeps its id. */
function namesById<T extends { id: string }>(
  items: readonly T[],
  nameOf: (item: T) => string,
): (id: string) => string {
  const names = new Map(items.map((item) => [String(item.id), nameOf(item)]));
  return (id) => names.get(id) ?? id;
}

function levelOf({ levels, nodes }: PlanDefinition): (node: string) => string {
  const names = new Map(levels.map(({ id, name }) => [id, name]));
  return namesById(nodes, ({ level }) => names.get(level) ?? level);
}
