import { departmentName } from '../../plan/department-name.ts';
import type { PlanDefinition } from '../../plan/plan-definition.ts';
import { isValidIn } from '../../plan/validity.ts';
import { compactText } from '../../text/compact-text.ts';
import { editDistance } from '../../text/edit-distance.ts';

export interface MisspeltName {
  start: number;
  end: number;
  name: string;
}

/** A slip in a shorter name may as well be another department. */
const shortest = 5;
const variants: readonly [RegExp, string][] = [
  [/障害|障碍|障がい/g, '障がい'],
  [/子供|こども/g, '子ども'],
  [/作り|造り|ずくり|つくり/g, 'づくり'],
];

interface KnownNames {
  names: { name: string; folded: string }[];
  /** All that the plan calls a department, compact. */
  all: Set<string>;
}

const known = new WeakMap<PlanDefinition, KnownNames>();

/** Names that are one letter off a department's of the plan, with the same first letter and the same ending. */
export function findMisspelt(text: string, plan: PlanDefinition): MisspeltName[] {
  const { names, all } = knownNames(plan);
  return names.flatMap(({ name, folded }) => {
    const found = withOtherEnding(text, name);
    const last = name.charAt(name.length - 1);
    for (let at = text.indexOf(last); at !== -1; at = text.indexOf(last, at + 1)) {
      const start = misspeltStart(text, at + 1, { name, folded }, all);
      if (start !== undefined) found.push({ start, end: at + 1, name });
    }
    return found;
  });
}

/** デジタル化 and 活性化 are words; 振興化 and 支援科 are none. */
const anyOffice =
  /(?:推進|振興|支援|政策|管理|総務|教育|学習|福祉|相談|づくり|指導|保全|対策|企画|財政|安全|協働|参画)課$/;

/** 商工振興化 and 危機管理科, as a computer writes what is heard; 環境政策科学 is another word. */
function withOtherEnding(text: string, name: string): MisspeltName[] {
  if (!anyOffice.test(name)) return [];
  const stem = name.slice(0, -1);
  const found: MisspeltName[] = [];
  for (let start = text.indexOf(stem); start !== -1; start = text.indexOf(stem, start + 1)) {
    const end = start + name.length;
    if (/^[化科過](?![一-龠])/.test(text.slice(end - 1, end + 1))) found.push({ start, end, name });
  }
  return found;
}

function misspeltStart(
  text: string,
  end: number,
  { name, folded }: KnownNames['names'][number],
  all: ReadonlySet<string>,
): number | undefined {
  for (const length of [name.length, name.length - 1, name.length + 1]) {
    const start = end - length;
    if (start < 0 || text.charAt(start) !== name.charAt(0)) continue;
    const written = compactText(text.slice(start, end));
    if (all.has(written)) return undefined;
    if (written.length >= length - 1 && editDistance(folded, withoutVariants(written)) <= 1) return start;
  }
  return undefined;
}

function withoutVariants(compact: string): string {
  return variants.reduce((folded, [pattern, one]) => folded.replace(pattern, one), compact);
}

function knownNames(plan: PlanDefinition): KnownNames {
  const before = known.get(plan);
  if (before) return before;
  const { departments, fiscalYear } = plan;
  const names = departments
    .filter(({ valid }) => isValidIn(valid, fiscalYear))
    .map((one) => departmentName(one, fiscalYear).name)
    .filter((name) => name.length >= shortest)
    .map((name) => ({ name, folded: withoutVariants(compactText(name)) }));
  const every = departments.flatMap(({ name, formerNames = [] }) => [
    name,
    ...formerNames.map((one) => one.name),
  ]);
  const read = { names, all: new Set(every.map(compactText)) };
  known.set(plan, read);
  return read;
}
