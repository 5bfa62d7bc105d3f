import { departmentName } from '#domain/plan/department-name.ts';
import type { Department, DepartmentId } from '#domain/plan/plan-definition.ts';
import { isValidIn } from '#domain/plan/validity.ts';
import { compactText } from '#domain/text/compact-text.ts';

export interface DepartmentsInText {
  found: DepartmentId[];
  /** Parts of the text that name no department of the plan. */
  unknown: string[];
}

export type DepartmentFinder = (text: string) => DepartmentsInText;

const between = /^(?:・|と|及び|および|並びに|\(|\)|,|、|\/)/;
const unit = /^[^・、,/()]{1,12}?(?:部|局|室|本部|所)(?=.)/;
const section = /^[^・、,/()]{1,8}(?:係|担当|班|グループ)/;
const remark = /^\((?:主管|主|副|代表|共管|取りまとめ|とりまとめ|正)\)/;

/**
 * The plan's departments in a department cell, by their names or former names, in the cell's order. A name may contain
 * what elsewhere separates names (人権・広聴相談課), so names are tried before separators; a 部 before the name is skipped.
 * Where two have had the same name, it is that of the one whose name it is in the round's year.
 */
export function createDepartmentFinder(
  departments: readonly Department[],
  fiscalYear: number,
): DepartmentFinder {
  const names = departments
    .flatMap((department) => namesOf(department, fiscalYear))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length || a.remoteness - b.remoteness);
  const known = new Map<string, DepartmentsInText>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const found: DepartmentId[] = [];
    const unknown: string[] = [];
    for (const segment of text.split(/[\n\r、,，;；/／]+|[\s　]{2,}/))
      readSegment(segment, names, found, unknown);
    const result = { found: [...new Set(found)], unknown };
    known.set(text, result);
    return result;
  };
}

type Name = { id: DepartmentId; name: string };

function namesOf(department: Department, fiscalYear: number): (Name & { remoteness: number })[] {
  const { id, name, formerNames = [], valid } = department;
  const present = departmentName(department, fiscalYear).name;
  const isGone = isValidIn(valid, fiscalYear) ? 0 : 2;
  return [name, ...formerNames.map((former) => former.name)].map((one) => ({
    id,
    name: compactText(one),
    remoteness: isGone + (one === present ? 0 : 1),
  }));
}

function readSegment(segment: string, names: Name[], found: DepartmentId[], unknown: string[]): void {
  let rest = compactText(segment).replace(/^[・:]+/, '');
  const here: DepartmentId[] = [];
  while (rest !== '') {
    const name = names.find(
      (one) => rest.startsWith(one.name) && endsThere(rest.slice(one.name.length), names),
    );
    if (name) here.push(name.id);
    const skipped = name
      ? name.name.length
      : (remark.exec(rest) ?? between.exec(rest) ?? sectionAfter(here, rest) ?? unit.exec(rest))?.[0].length;
    if (skipped === undefined) {
      unknown.push(segment.trim());
      break;
    }
    rest = rest.slice(skipped);
  }
  found.push(...here);
}

function sectionAfter(here: DepartmentId[], rest: string): RegExpExecArray | null {
  return here.length > 0 ? section.exec(rest) : null;
}

function endsThere(rest: string, names: Name[]): boolean {
  return (
    rest === '' || between.test(rest) || section.test(rest) || names.some((one) => rest.startsWith(one.name))
  );
}
