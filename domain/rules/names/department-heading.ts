import { createDepartmentFinder } from '../../finder/find-departments.ts';
import { departmentName } from '../../plan/department-name.ts';
import { compactText } from '../../text/compact-text.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { isMisspelt } from './is-misspelt.ts';
import type { DepartmentHeading } from './name-facts.ts';
import { sectionHeadings } from './section-headings.ts';

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
    const headings = sectionHeadings(context.text);
    if (headings.length === 0) return [];
    const judge = createJudge(
      context,
      headings.map(({ name }) => name),
    );
    return headings.flatMap(({ name, start, end }): FoundPlace<'department-heading'>[] => {
      const facts = judge(name);
      if (!facts) return [];
      return [{ start, end, facts, ...('name' in facts ? { replacement: `【${facts.name}】` } : {}) }];
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
    const similar = ownNames.find((one) => isMisspelt(compact, compactText(one)));
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

export const departmentHeadingExamples: RuleExamples = {
  fires: [
    { text: '【健康づくり課】\n健康講座を3回開催しました。', quote: '【健康づくり課】' },
    {
      text: '【人権広聴相談課】\n講座を2回開催しました。',
      quote: '【人権広聴相談課】',
      replacement: '【人権・広聴相談課】',
    },
    {
      text: '【人権推進課】\n講座を2回開催しました。',
      quote: '【人権推進課】',
      replacement: '【人権・広聴相談課】',
    },
    {
      text: '【職員課】\n接遇研修を行いました。\n\n【農業振興課】\n農業者向けの講座を開きました。',
      quote: '【農業振興課】',
    },
    { text: '【職員課・健康づくり課】\n健康講座を開催しました。', quote: '【職員課・健康づくり課】' },
  ],
  silent: [
    { text: '【職員課】\n接遇研修を行いました。\n\n【人権･広聴相談課】\n講座を開催しました。' },
    {
      text: '【職員課・人権・広聴相談課】\n研修を共同で行いました。',
      because: '二つの所管課を一つの見出しにまとめている。',
    },
    { text: '【第1回】\n参加者数：24人', because: '課名ではない見出しである。' },
    { text: '【意思決定支援について】\n研修を行いました。' },
    { text: '【各課】\n窓口で案内しました。' },
    {
      text: '【健康づくり】\n体操教室を開きました。',
      because: '項目の名前であり、健康づくり課の書き誤りではない。',
    },
    { text: '講座は【健康づくり課】と共催しました。', because: '文の中では、見出しにならない。' },
  ],
};
