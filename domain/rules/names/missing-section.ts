import { createDepartmentFinder } from '../../finder/find-departments.ts';
import { departmentName } from '../../plan/department-name.ts';
import type { DepartmentId } from '../../plan/plan-definition.ts';
import { compactText } from '../../text/compact-text.ts';
import type { FieldContext, FieldRule, FoundPlace } from '../rule.ts';
import type { RuleExamples } from '../rule-examples.ts';
import { isMisspelt } from './is-misspelt.ts';

/** Alone on its line, or with the section's text behind it. */
const heading = /^[^\S\n]*【([^【】\n]{1,40})】/gm;
const forAll = /共通|両課|各課|全課|関係課|担当課|所管課|合同|共同/;

/** More than this divides no text of a department. */
const mostSections = 60;

interface Section {
  start: number;
  end: number;
  departments: DepartmentId[];
}

/** 【課名】 sections of a joint text are incomplete, doubled or in another order than the plan’s. */
export const missingSection: FieldRule<'missing-section'> = {
  id: 'missing-section',
  reads: 'field',
  severity: 'warns',
  check(context) {
    const { project, departments, field, text } = context;
    if (project.written !== 'jointly' || departments.length < 2 || !text.includes('【')) return [];
    if ((field.answer?.kind ?? 'text') !== 'text') return [];
    const sections = readSections(context);
    if (!sections) return [];
    return [
      ...findMissing(context, sections),
      ...findDoubled(context, sections),
      ...findDisorder(context, sections),
    ];
  },
};

/** Nothing where no department has a section of its own, or a heading stands for all or for nobody known. */
function readSections({ text, plan, departments }: FieldContext): Section[] | undefined {
  const find = createDepartmentFinder(plan.departments, plan.fiscalYear);
  const own = departments.map((one) => ({
    id: one.id,
    name: compactText(departmentName(one, plan.fiscalYear).name),
  }));
  const sections: Section[] = [];
  for (const match of text.matchAll(heading)) {
    if (sections.length === mostSections) break;
    const name = match[1] ?? '';
    const { found, unknown } = find(name);
    const compact = compactText(name);
    const meant = own.filter((one) => found.includes(one.id) || isMisspelt(compact, one.name));
    const isUnknown = meant.length === 0 && (unknown.length === 0 || /課$/.test(compact));
    if (forAll.test(name) || isUnknown) return undefined;
    const start = match.index + match[0].indexOf('【');
    const end = match.index + match[0].length;
    if (meant.length > 0) sections.push({ start, end, departments: meant.map(({ id }) => id) });
  }
  return sections.length > 0 ? sections : undefined;
}

type Found = FoundPlace<'missing-section'>;

function findMissing({ text, departments, plan }: FieldContext, sections: Section[]): Found[] {
  const present = new Set(sections.flatMap((section) => section.departments));
  const missing = departments
    .filter(({ id }) => !present.has(id))
    .map((one) => departmentName(one, plan.fiscalYear).name)
    .filter((name) => !isSpokenFor(compactText(name), text));
  if (missing.length === 0) return [];
  return [{ start: 0, end: 0, facts: { kind: 'missing', departments: missing.join('、') } }];
}

/** Its name begins a line (■職員課, 職員課：) or closes one in brackets: （職員課、人権・広聴相談課）. */
function isSpokenFor(name: string, text: string): boolean {
  return text.split('\n').some((line) => {
    const compact = compactText(line);
    if (!compact.includes(name)) return false;
    const isFirst = compact.replace(/^[^\p{L}]+/u, '').startsWith(name);
    return isFirst || /\([^()]*\)[。:]?$/.exec(compact)?.[0].includes(name) === true;
  });
}

/** An item of a list of works, with its departments under it. */
const itemAboveHeading = /\n[^\S\n]*(?!【)[^\n。、]{1,40}\n[^\S\n]*【/;

/** The same department again, where no other item has begun: ①…【A】【B】②…【A】 is no mistake. */
function findDoubled({ text, departments, plan }: FieldContext, sections: Section[]): Found[] {
  return sections.flatMap((section, index): Found[] => {
    const [id, ...more] = section.departments;
    const before = sections
      .slice(0, index)
      .findLast((one) => one.departments.length === 1 && one.departments[0] === id);
    const department = departments.find((one) => one.id === id);
    if (more.length > 0 || !before || !department) return [];
    if (itemAboveHeading.test(text.slice(before.end, section.start + 1))) return [];
    const facts = { kind: 'doubled' as const, name: departmentName(department, plan.fiscalYear).name };
    return [{ start: section.start, end: section.end, facts }];
  });
}

function findDisorder({ departments, plan }: FieldContext, sections: Section[]): Found[] {
  const ids = sections.flatMap((section) => section.departments);
  if (sections.some((one) => one.departments.length > 1) || new Set(ids).size !== ids.length) return [];
  const wanted = departments.filter(({ id }) => ids.includes(id));
  const wrong = sections.find((section, index) => section.departments[0] !== wanted[index]?.id);
  if (!wrong) return [];
  const names = wanted.map((one) => departmentName(one, plan.fiscalYear).name).join('、');
  return [{ start: wrong.start, end: wrong.end, facts: { kind: 'order', departments: names } }];
}

export const missingSectionExamples: RuleExamples = {
  fires: [
    { text: '【職員課】\n接遇研修を2回行いました。' },
    { text: '新規採用職員の研修を行いました。\n\n【人権・広聴相談課】\n講座を開催しました。' },
    {
      text: '【人権・広聴相談課】\n講座を2回開催しました。\n\n【職員課】\n接遇研修を行いました。',
      quote: '【人権・広聴相談課】',
    },
    {
      text: '【職員課】\n接遇研修を行いました。\n\n【人権・広聴相談課】\n講座を開催しました。\n\n【職員課】\n管理職の研修を行いました。',
      quote: '【職員課】',
    },
  ],
  silent: [
    {
      text: '接遇研修と講座を、両課が協力して行いました。',
      because: '見出しのない文は、共同で書いた一つの文である。',
    },
    { text: '【職員課】\n接遇研修を行いました。\n\n【人権・広聴相談課】\n講座を開催しました。' },
    { text: '【職員課・人権・広聴相談課】\n研修を共同で行いました。' },
    { text: '【職員課】\n接遇研修を行いました。\n\n【両課共通】\n庁内報で周知しました。' },
    { text: '【第1回】\n接遇研修\n【第2回】\n相談対応研修', because: '課名の見出しではない。' },
    {
      text: '【職員課】\n接遇研修を行いました。\n■人権・広聴相談課\n講座を開催しました。',
      because: 'もう一つの課のことも、書き分けられている。',
    },
    {
      text: '①研修\n【職員課】\n接遇研修を行いました。\n【人権・広聴相談課】\n講師を務めました。\n②講座\n【職員課】\n参加を呼びかけました。\n【人権・広聴相談課】\n2回開催しました。',
      because: '項目ごとに、課を書き分けている。',
    },
  ],
};
