import { describe, expect, test } from 'vitest';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { type Changes, openWithChanges } from './open-with-changes.ts';
import { department, project, roundPlan } from './round-plan.ts';

function problemsOf(last: PlanDefinition, changes: Changes) {
  const next = openWithChanges(last, changes);
  return next.ok ? [] : next.problems.map(({ code, place }) => [code, place]);
}

describe('a change that does not fit', () => {
  const rows: [string, Changes, [string, string][]][] = [
    [
      'an unknown department',
      [{ change: 'renameDepartment', department: 'x', name: 'x' }],
      [['notInPlan', 'changes[0].department']],
    ],
    [
      'the same name again',
      [{ change: 'renameDepartment', department: 'a', name: 'a課' }],
      [['nameUnchanged', 'changes[0].name']],
    ],
    [
      'the name of another department',
      [{ change: 'renameDepartment', department: 'b', name: 'a課' }],
      [['departmentNameTwice', 'changes[0].name']],
    ],
    [
      'an id that is taken',
      [{ change: 'addDepartment', department: department('a') }],
      [['idTaken', 'changes[0].department.id']],
    ],
    [
      'a place that is not there',
      [{ change: 'addDepartment', department: department('c'), before: 'x' }],
      [['notInPlan', 'changes[0].before']],
    ],
    [
      'an heir that is not there',
      [{ change: 'endDepartment', department: 'a', to: 'x' }],
      [['notInPlan', 'changes[0].to']],
    ],
    [
      'something ended twice',
      [
        { change: 'endProject', project: 'p1' },
        { change: 'endProject', project: 'p1' },
      ],
      [['alreadyEnded', 'changes[1].project']],
    ],
    [
      'a merge with nothing',
      [{ change: 'mergeProjects', projects: ['p1'], into: 'p1' }],
      [['nothingToMerge', 'changes[0].projects']],
    ],
    [
      'a merge of unknown projects',
      [{ change: 'mergeProjects', projects: ['p1', 'x'], into: 'y' }],
      [['notInPlan', 'changes[0].projects[1]']],
    ],
    [
      'a new project of a department that the plan does not have',
      [{ change: 'addProject', project: project('p2', ['x']) }],
      [['idUnknown', 'changes[0].project.departments[0]']],
    ],
    [
      'a project for an unknown department',
      [{ change: 'assignProject', project: 'p1', departments: ['a', 'x'] }],
      [['notInPlan', 'changes[0].departments[1]']],
    ],
    [
      'an unknown scale',
      [
        {
          change: 'replaceScale',
          scale: 's',
          by: { id: 't', name: 't', order: 'none', grades: [{ code: 'A', name: 'A' }] },
        },
      ],
      [['notInPlan', 'changes[0].scale']],
    ],
    [
      'the second of two for one thing',
      [
        { change: 'renameDepartment', department: 'b', name: '丙課' },
        { change: 'renameDepartment', department: 'b', name: 'a課' },
      ],
      [['departmentNameTwice', 'changes[1].name']],
    ],
    [
      'several at once',
      [
        { change: 'endProject', project: 'x' },
        { change: 'renameProject', project: 'p1', name: '事業p1' },
      ],
      [
        ['notInPlan', 'changes[0].project'],
        ['nameUnchanged', 'changes[1].name'],
      ],
    ],
  ];
  test.each(rows)('%s is a problem with its place', (_, changes, problems) => {
    expect(problemsOf(roundPlan(), changes)).toEqual(problems);
  });
});
