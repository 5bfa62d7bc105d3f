import { departmentName } from '../../plan/department-name.ts';
import type { Department, PlanDefinition } from '../../plan/plan-definition.ts';
import { isValidIn } from '../../plan/validity.ts';

/** A name that a department does not have in the round's year. */
export interface OtherName {
  name: string;
  /** What it is called in the round's year. */
  now: string;
  /** The last fiscal year in which it was the name; absent where the plan does not say. */
  until?: number;
  /** Names of the round's year that hold it: 障がい福祉課 holds 福祉課. */
  longer: string[];
}

const known = new WeakMap<PlanDefinition, OtherName[]>();

/** Former names of the plan's departments and those of departments that have ended, read once for each definition. */
export function otherNames(plan: PlanDefinition): OtherName[] {
  const before = known.get(plan);
  if (before) return before;
  const present = new Set(
    plan.departments
      .filter(({ valid }) => isValidIn(valid, plan.fiscalYear))
      .map((one) => departmentName(one, plan.fiscalYear).name),
  );
  const names = [
    ...plan.departments.flatMap((one) => formerNames(one, plan.fiscalYear)),
    ...plan.departments.flatMap((one) => endedName(one, plan)),
  ]
    .filter(({ name }) => name.length >= 3 && !present.has(name))
    .map((one) => ({ ...one, longer: [...present].filter((name) => name.includes(one.name)) }));
  known.set(plan, names);
  return names;
}

type Bare = Omit<OtherName, 'longer'>;

function formerNames(department: Department, fiscalYear: number): Bare[] {
  if (!isValidIn(department.valid, fiscalYear)) return [];
  const now = departmentName(department, fiscalYear).name;
  return (department.formerNames ?? []).flatMap(({ name, from, until }): Bare[] => {
    if (until !== undefined) return until < fiscalYear ? [{ name, now, until }] : [];
    // A name without years may be a short one: 人権課 for 人権・広聴相談課.
    return from === undefined && !isShortFor(name, now) ? [{ name, now }] : [];
  });
}

/** All its letters stand in the name, in their order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === short.charAt(at)) at += 1;
  return at >= short.length;
}

function endedName({ id, name, valid }: Department, { departments, fiscalYear }: PlanDefinition): Bare[] {
  const until = valid?.until;
  if (until === undefined || until >= fiscalYear) return [];
  const [heir, ...more] = departments.filter(
    (one) => one.succeeds?.includes(id) && isValidIn(one.valid, fiscalYear),
  );
  if (!heir || more.length > 0) return [];
  return [{ name, now: departmentName(heir, fiscalYear).name, until }];
}
