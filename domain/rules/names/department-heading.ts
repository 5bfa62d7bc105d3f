import { createDepartmentFinder } from '../../finder/find-departments.ts';
import { departmentName } from '../../plan/department-name.ts';
import { compactText } from '../../text/compact-text.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import type { DepartmentHeading } from './name-facts.ts';

/** 【…】 alone on its line. */
const heading = /^[^\S\n]*【([^【】\n]{1,30})】[^\S\n]*[:：]?[^\S\n]*$/gm;
/** 【担当課】, 【各課】 or 【日課】 is no department's name. */
const noName = /(?:^|の)(?:所管|担当|主管|関係|関連|庁内)?(?:各|全|他|両|\d+)?課$|(?:日|放|考|賦|公)課$/;
/** Places and items are called so too, unless the headings of the same text are departments. */
const alsoPlaces = /(?:局|室|部|所|館|園|署|センタ-)$/;

/** A heading names a department that does not write this project, or writes its name in another way. */
export const departmentHeading: FieldRule<'department-heading'> = {
  id: 'department-heading',
  reads: 'field',
  severity: 'warns',
  check(context) {
    const headings = [...context.text.matchAll(heading)];
    if (headings.length === 0) return [];
    const names = headings.map(([, name = '']) => name);
    const judge = createJudge(context, names);
    return headings.flatMap((match, index): FoundPlace<'department-heading'>[] => {
      const name = names[index] ?? '';
      const facts = judge(name);
      const start = match.index + match[0].indexOf('【');
      return facts ? [{ start, end: start + name.length + 2, facts }] : [];
    });
  },
};

type Judge = (name: string) => DepartmentHeading | undefined;

function createJudge({ plan, departments: own }: FieldContext, names: string[]): Judge {
  const find = createDepartmentFinder(plan.departments, plan.fiscalYear);
  const ownIds = own.map(({ id }) => id);
  const ownNames = own.map((one) => departmentName(one, plan.fiscalYear).name);
  const departments = ownNames.join('、');
  const isOwn = (name: string) => find(name).found.some((id) => ownIds.includes(id));
  const hasOwnHeading = names.some(isOwn);
  const sharesEnding = (ending: string) =>
    plan.departments.some(({ name }) => compactText(name).endsWith(ending));

  return (name) => {
    const { found, unknown } = find(name);
    if (found.length > 0 && unknown.length === 0) {
      const isForeign = found.some((id) => !ownIds.includes(id));
      return isForeign
        ? { kind: 'otherDepartment', departments }
        : findFormerName(own, plan.fiscalYear, name);
    }
    const compact = compactText(name);
    const similar = ownNames.find((one) => isSimilar(compact, compactText(one)));
    if (similar) return { kind: 'similar', name: similar };
    if (compact.endsWith('課')) return noName.test(compact) ? undefined : { kind: 'unknown', departments };
    const ending = alsoPlaces.exec(compact)?.[0];
    return ending && hasOwnHeading && sharesEnding(ending) ? { kind: 'unknown', departments } : undefined;
  };
}

function findFormerName(
  own: FieldContext['departments'],
  fiscalYear: number,
  name: string,
): DepartmentHeading | undefined {
  const compact = compactText(name);
  for (const department of own) {
    const former = department.formerNames?.find((one) => compactText(one.name) === compact);
    if (former?.until !== undefined && former.until < fiscalYear)
      return { kind: 'formerName', name: departmentName(department, fiscalYear).name, until: former.until };
  }
  return undefined;
}

/** 【健康づくり】 is an item and not 健康づくり課 misspelt: the ending must be the same. */
function isSimilar(name: string, department: string): boolean {
  if (name.at(-1) !== department.at(-1)) return false;
  return editDistance(name, department) <= (department.length >= 7 ? 2 : 1);
}

export const departmentHeadingExamples: RuleExamples = { fires: [], silent: [] };
