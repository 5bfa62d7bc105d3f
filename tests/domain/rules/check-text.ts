import type {
  Department,
  DepartmentId,
  Field,
  FieldId,
  PlanDefinition,
  PlanId,
  Project,
  ProjectId,
} from '#domain/plan/plan-definition.ts';
import { checkSheet } from '#domain/rules/check-sheet.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { RuleId } from '#domain/rules/rule-ids.ts';

export const activity = 'activity' as FieldId;

const departments: Department[] = [
  { id: 'shokuin' as DepartmentId, name: '職員課' },
  {
    id: 'jinken' as DepartmentId,
    name: '人権・広聴相談課',
    formerNames: [{ name: '人権推進課', until: 2021 }, { name: '人権課' }],
  },
  { id: 'kenko' as DepartmentId, name: '健康づくり課' },
  { id: 'kyoiku' as DepartmentId, name: '教育センター' },
  { id: 'tosho' as DepartmentId, name: '図書館' },
];

export const project: Project = {
  id: 'p1' as ProjectId,
  number: '1',
  name: '研修の実施',
  departments: ['shokuin', 'jinken'] as DepartmentId[],
  written: 'jointly',
};

/** One written field of a plan that reports fiscal 2023; a test states what differs. */
export function planWith(field: Partial<Field> = {}): PlanDefinition {
  return {
    schema: 1,
    id: 'plan' as PlanId,
    name: '計画',
    municipality: { id: 'city' as PlanDefinition['municipality']['id'], name: '市' },
    fiscalYear: 2023,
    levels: [],
    nodes: [],
    departments,
    projects: [project],
    form: {
      number: ['№'],
      departments: ['所管課'],
      projectName: ['事業名'],
      fields: [
        { id: activity, label: ['{FY}年度の取組内容'], input: 'written', isRequired: false, ...field },
      ],
    },
    calendar: {},
  };
}

/** What the rules notice in one text; of one rule where it is named. */
export function checkText(text: string, rule?: RuleId, field: Partial<Field> = {}): Finding[] {
  const findings = checkSheet({ plan: planWith(field), project, entries: { [activity]: text } });
  return rule === undefined ? findings : findings.filter((finding) => finding.rule === rule);
}

/** The pieces of the text that one rule points at. */
export function quotes(text: string, rule: RuleId): string[] {
  return checkText(text, rule).map(({ start, end }) => text.slice(start, end));
}
