import { describe, expect, test } from 'vitest';
import { checkPlan } from '#domain/plan/check-plan.ts';
import type {
  DepartmentId,
  Field,
  FieldId,
  LevelId,
  NodeId,
  PlanDefinition,
  PlanNode,
} from '#domain/plan/plan-definition.ts';
import type { PlanProblem } from '#domain/plan/plan-problem.ts';
import { planProblems as en } from '#domain/words/en/plan-problems.ts';
import { planProblems as ja } from '#domain/words/ja/plan-problems.ts';
import { sayPlanProblem } from '#domain/words/plan-problem-words.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { aDepartment, aPlan, aProject } from '../tables/plan-builders.ts';

function aNode(id: string, level: string, parent?: string): PlanNode {
  const above = parent === undefined ? {} : { parent: parent as NodeId };
  return { id: id as NodeId, level: level as LevelId, code: '1', name: '節', ...above };
}

function aField(id: string, label: Field['label'], input: Field['input'] = 'written'): Field {
  return { id: id as FieldId, label, input, isRequired: false };
}

function withFields(...fields: Field[]): PlanDefinition {
  return aPlan({ form: { ...aPlan().form, fields } });
}

const [top, below] = [aNode('policy1', 'policy'), aNode('direction1', 'direction', 'policy1')];
const departments = [aDepartment('jinken', '人権課'), aDepartment('kiki', '危機管理課')];
const direction1 = 'direction1' as NodeId;

const broken: [string, PlanDefinition, PlanProblem[]][] = [
  [
    'an id that stands three times',
    aPlan({ nodes: [top, below, { ...below }, { ...below }] }),
    [
      { code: 'idTwice', place: 'nodes[2].id', id: 'direction1', first: 'nodes[1].id' },
      { code: 'idTwice', place: 'nodes[3].id', id: 'direction1', first: 'nodes[1].id' },
    ],
  ],
  [
    'a field that stands twice',
    withFields(aField('activity', ['取組内容']), aField('activity', ['評価'])),
    [{ code: 'idTwice', place: 'form.fields[1].id', id: 'activity', first: 'form.fields[0].id' }],
  ],
  [
    'a number that stands twice in another width',
    aPlan({ projects: [aProject('12', ['kiki']), { ...aProject('3', ['kiki']), number: '№１２' }] }),
    [{ code: 'numberTwice', place: 'projects[1].number', number: '№１２', first: 'projects[0].number' }],
  ],
  [
    'a former name that another department has now',
    aPlan({
      departments: [
        ...departments,
        { ...aDepartment('shomu', '庶務課'), formerNames: [{ name: '人権 課' }] },
      ],
    }),
    [
      {
        code: 'departmentNameTwice',
        place: 'departments[2].formerNames[0].name',
        name: '人権 課',
        first: 'departments[0].name',
      },
    ],
  ],
  [
    'a label of two fields',
    withFields(aField('activity', ['取組内容']), aField('issues', ['課題', '取組 内容'])),
    [
      {
        code: 'labelTwice',
        place: 'form.fields[1].label[1]',
        label: '取組 内容',
        first: 'form.fields[0].label[0]',
      },
    ],
  ],
  [
    'a level that there is not',
    aPlan({ nodes: [top, below, aNode('x', 'goal', 'policy1')] }),
    [{ code: 'levelUnknown', place: 'nodes[2].level', id: 'goal' }],
  ],
  [
    'a node below nothing',
    aPlan({ nodes: [top, below, aNode('x', 'direction')] }),
    [{ code: 'parentMissing', place: 'nodes[2].parent' }],
  ],
  [
    'a node below one that there is not',
    aPlan({ nodes: [top, below, aNode('x', 'direction', 'policy9')] }),
    [{ code: 'nodeUnknown', place: 'nodes[2].parent', id: 'policy9' }],
  ],
  [
    'a node below one of its own level',
    aPlan({ nodes: [top, below, aNode('x', 'direction', 'direction1')] }),
    [{ code: 'parentNotAbove', place: 'nodes[2].parent', id: 'direction1' }],
  ],
  [
    'nodes in a circle, and one that leads into it',
    aPlan({
      nodes: [
        top,
        below,
        aNode('c', 'direction', 'b'),
        aNode('a', 'direction', 'b'),
        aNode('b', 'policy', 'a'),
      ],
    }),
    [
      { code: 'parentCircle', place: 'nodes[3].parent', id: 'b' },
      { code: 'parentCircle', place: 'nodes[4].parent', id: 'a' },
    ],
  ],
  [
    'a project below a node that there is not',
    aPlan({ projects: [{ ...aProject('1', ['kiki']), parent: 'direction9' as NodeId }] }),
    [{ code: 'nodeUnknown', place: 'projects[0].parent', id: 'direction9' }],
  ],
  [
    'a project of a department that there is not, and of one twice',
    aPlan({ projects: [aProject('1', ['kiki', 'zeimu', 'kiki'])] }),
    [
      { code: 'departmentUnknown', place: 'projects[0].departments[1]', id: 'zeimu' },
      {
        code: 'departmentRepeated',
        place: 'projects[0].departments[2]',
        id: 'kiki',
        first: 'projects[0].departments[0]',
      },
    ],
  ],
  [
    'a form in which nobody writes',
    withFields(aField('content', ['内容'], 'given')),
    [{ code: 'nothingToWrite', place: 'form.fields' }],
  ],
];

describe('a plan definition', () => {
  test('that fits together has no problem', () => {
    expect(checkPlan(aPlan())).toEqual([]);
    expect(checkPlan(examplePlan)).toEqual([]);
  });

  test.each(broken)('with %s', (_name, plan, problems) => {
    expect(checkPlan(plan)).toEqual(problems);
  });

  test('whose projects belong to nothing is whole only without levels', () => {
    const { parent: _parent, ...loose } = { ...aProject('1', ['kiki']), parent: direction1 };
    expect(checkPlan(aPlan({ levels: [], nodes: [], projects: [loose] }))).toEqual([]);
    expect(checkPlan(aPlan({ projects: [loose] }))).toEqual([
      { code: 'parentMissing', place: 'projects[0].parent' },
    ]);
  });

  test('may leave a level out', () => {
    const levels = ['policy', 'goal', 'direction'].map((id) => ({ id: id as LevelId, name: id }));
    expect(checkPlan(aPlan({ levels }))).toEqual([]);
  });

  test('with a chain of 5,000 nodes is checked without walking it again for each', () => {
    const levels = Array.from({ length: 5000 }, (_, index) => ({ id: `l${index}` as LevelId, name: '層' }));
    const nodes = levels.map((_, index) =>
      aNode(`n${index}`, `l${index}`, index ? `n${index - 1}` : undefined),
    );
    const projects = [{ ...aProject('1', ['kiki']), parent: 'n4999' as NodeId }];
    expect(checkPlan(aPlan({ levels, nodes, projects }))).toEqual([]);
  });
});

test('every problem is said in both languages, with its facts', () => {
  const problems = broken.flatMap(([, , found]) => found);
  for (const problem of problems) {
    const { code: _code, place: _place, ...facts } = problem;
    for (const words of [ja, en]) {
      const sentence = sayPlanProblem(words, problem);
      expect(sentence).toMatch(/[。.]$/);
      for (const fact of Object.values(facts)) expect(sentence).toContain(fact);
    }
  }
});

test('ids that only look alike are not the same', () => {
  const alike = ['kiki' as DepartmentId, 'kiki2' as DepartmentId];
  const plan = aPlan({
    departments: [...departments, aDepartment('kiki2', '危機対策課')],
    projects: [{ ...aProject('1', []), departments: alike }],
  });
  expect(checkPlan(plan)).toEqual([]);
});
