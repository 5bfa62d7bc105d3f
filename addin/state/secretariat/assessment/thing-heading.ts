import type { Rated } from '#domain/grades/rating.ts';
import type { NodeId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { nodeHeading } from '#domain/report/node-heading.ts';
import { type PlanWords, planWords } from '#domain/report/plan-words.ts';

/** How a thing is headed: what it stands under, from the top, and what it is itself. */
export interface ThingHeading {
  path: string[];
  /** As printed: `1-(1)`, `№12`; absent for a node, whose code is in its name, and for the plan. */
  number?: string;
  name: string;
  /** Of a sheet whose department it is. */
  department?: string;
}

export function thingHeading(plan: PlanDefinition, of: Rated): ThingHeading {
  const words = wordsOf(plan);
  const pathTo = (node: NodeId | undefined) => words.pathTo(node).map(nodeHeading);
  const projectOf = (wanted: string | undefined) => plan.projects.find(({ id }) => id === wanted);
  switch (of.things) {
    case 'plan':
      return { path: [], name: plan.name };
    case 'node': {
      const path = pathTo(of.node);
      return { path: path.slice(0, -1), name: path.at(-1) ?? of.node };
    }
    case 'indicator': {
      const indicator = plan.indicators?.find(({ id }) => id === of.indicator);
      const path = pathTo(indicator?.node ?? projectOf(indicator?.project)?.parent);
      return indicator
        ? { path, number: indicator.number, name: indicator.name }
        : { path, name: of.indicator };
    }
    default: {
      const project = projectOf(of.project);
      const path = pathTo(project?.parent);
      const named = project
        ? { path, number: `№${project.number}`, name: project.name }
        : { path, name: of.project };
      return of.things === 'sheet' ? { ...named, department: words.departmentName(of.department) } : named;
    }
  }
}

/** `1-(1)　女性委員の割合`, `№12　講座（市民協働課）` */
export function headingText({ number, name, department }: ThingHeading): string {
  const named = number === undefined ? name : `${number}　${name}`;
  return department === undefined ? named : `${named}（${department}）`;
}

const known = new WeakMap<PlanDefinition, PlanWords>();

function wordsOf(plan: PlanDefinition): PlanWords {
  const before = known.get(plan);
  const words = before ?? planWords(plan);
  if (!before) known.set(plan, words);
  return words;
}
