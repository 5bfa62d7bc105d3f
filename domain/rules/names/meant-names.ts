import type { PlanDefinition, Project } from '../../plan/plan-definition.ts';
import { type Nameable, nameables, pairsOf } from './nameable.ts';

/** The names that a text about one project may mean, in the order in which they are thought of. */
export interface MeantNames {
  names: readonly Nameable[];
  /** Those that hold a pair of letters. */
  byPair: ReadonlyMap<string, readonly Nameable[]>;
}

/** What stands in quotation marks may be another department's project, too; a heading or an item is hardly one. */
export interface NamesInText {
  own: MeantNames;
  others: MeantNames;
}

const known = new WeakMap<PlanDefinition, WeakMap<Project, NamesInText>>();

/** The own project's name first, then those of its departments' other projects, then the plan's and its levels'; apart, all others. */
export function meantNames(plan: PlanDefinition, project: Project): NamesInText {
  const ofPlan = known.get(plan) ?? new WeakMap<Project, NamesInText>();
  known.set(plan, ofPlan);
  const before = ofPlan.get(project);
  if (before) return before;
  const { names } = nameables(plan);
  const isOwn = ({ facts }: Nameable) => facts.kind === 'project' && facts.number === project.number;
  const beside = names.filter(
    (one) => !isOwn(one) && one.departments.some((id) => project.departments.includes(id)),
  );
  const shared = names.filter(({ facts }) => facts.kind !== 'project');
  const meant = [...names.filter(isOwn), ...beside, ...shared];
  const others = names.filter((one) => !meant.includes(one) && one.compact.length >= shortestOther);
  const read = { own: readNames(meant), others: readNames(others) };
  ofPlan.set(project, read);
  return read;
}

/** What is shorter may be the title of anything. */
const shortestOther = 7;

function readNames(names: readonly Nameable[]): MeantNames {
  return { names, byPair: byPairOf(names) };
}

function byPairOf(names: readonly Nameable[]): Map<string, Nameable[]> {
  const byPair = new Map<string, Nameable[]>();
  for (const name of names)
    for (const pair of pairsOf(name.compact)) byPair.set(pair, [...(byPair.get(pair) ?? []), name]);
  return byPair;
}

const mostLonger = 8;

/** Cheap, before letters are counted: the names that have half of its pairs of letters, in their order. */
export function alikeNames(written: string, { names, byPair }: MeantNames): Nameable[] {
  const pairs = pairsOf(written);
  const shared = new Map<Nameable, number>();
  for (const pair of pairs)
    for (const name of byPair.get(pair) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
  if (shared.size === 0) return [];
  return names.filter(
    (name) =>
      (shared.get(name) ?? 0) * 2 >= pairs.size &&
      Math.abs(name.compact.length - written.length) <= mostLonger,
  );
}
