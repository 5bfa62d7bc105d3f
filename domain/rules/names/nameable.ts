import { foldWidth } from '../../dates/fold-width.ts';
import { compactName } from '../../finder/plan-names.ts';
import type { DepartmentId, PlanDefinition } from '../../plan/plan-definition.ts';
import { isValidIn } from '../../plan/validity.ts';
import type { ProjectName } from './name-facts.ts';

/** A name of the plan that a text may mean. */
export interface Nameable {
  facts: ProjectName;
  /** Whose project it is; empty for the plan and its levels, which anybody may name. */
  departments: readonly DepartmentId[];
  /** As it is compared. */
  compact: string;
  /** As it may stand in a text that went through `foldWidth`. */
  running: string;
}

export interface Nameables {
  names: readonly Nameable[];
  /** Everything that has a name in the plan, also indicators and notes, compact: what is written so is right. */
  all: ReadonlySet<string>;
}

const known = new WeakMap<PlanDefinition, Nameables>();

/** The names of a plan, made ready for comparing once for each definition. */
export function nameables(plan: PlanDefinition): Nameables {
  const before = known.get(plan);
  if (before) return before;
  const names = [...projects(plan), ...others(plan)];
  const beside = [
    ...(plan.indicators ?? []).flatMap(({ name, parts }) => [name, ...parts.map(({ label = '' }) => label)]),
    ...plan.nodes.flatMap(({ notes = [] }) => notes),
    ...plan.projects.map(({ name }) => name),
  ];
  const all = new Set([...names.map(({ compact }) => compact), ...beside.map(comparedName)]);
  const read = { names, all };
  known.set(plan, read);
  return read;
}

/** Width, brackets and （仮称） do not matter. */
export function comparedName(name: string): string {
  return compactName(name).replace(/\(?仮称\)?/, '');
}

export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

function projects({ projects: all, fiscalYear }: PlanDefinition): Nameable[] {
  return all
    .filter(({ valid }) => isValidIn(valid, fiscalYear))
    .map(({ number, name, departments }) => nameable({ kind: 'project', number, name }, departments));
}

function others({ name, nodes, fiscalYear }: PlanDefinition): Nameable[] {
  const present = nodes.filter(({ valid }) => isValidIn(valid, fiscalYear));
  return [
    nameable({ kind: 'plan', name }, []),
    ...present.map((node) => nameable({ kind: 'node', name: node.name }, [])),
    ...present.flatMap(({ notes = [] }) => notes.map((note) => nameable({ kind: 'node', name: note }, []))),
  ];
}

function nameable(facts: ProjectName, departments: readonly DepartmentId[]): Nameable {
  const compact = comparedName(facts.name);
  return { facts, departments, compact, running: foldWidth(facts.name).replace('(仮称)', '') };
}
