import { describe, expect, test } from 'vitest';
import { checkPlan } from '#domain/plan/check-plan.ts';
import type { PlanDefinition } from '#domain/plan/plan-definition.ts';
import { precedingSheets } from '#domain/round/preceding-sheets.ts';
import { sheetKeys, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { nextRound as en } from '#domain/words/en/next-round.ts';
import { nextRound as ja } from '#domain/words/ja/next-round.ts';
import { sayRoundNote } from '#domain/words/round-words.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { type Changes, openWithChanges } from './open-with-changes.ts';
import { department, project, roundPlan } from './round-plan.ts';

function opened(last: PlanDefinition, changes: Changes = []) {
  const next = openWithChanges(last, changes);
  if (!next.ok) throw new Error(JSON.stringify(next.problems));
  return next;
}

function problemsOf(last: PlanDefinition, changes: Changes) {
  const next = openWithChanges(last, changes);
  return next.ok ? [] : next.problems.map(({ code, place }) => [code, place]);
}

describe('without any change', () => {
  test('the example city’s plan moves on a year, and the list says so', () => {
    const { plan, notes } = opened(examplePlan);
    expect(plan.fiscalYear).toBe(2024);
    expect(notes.map((note) => sayRoundNote(ja, note))).toEqual(
      expect.arrayContaining([
        '「第３次伊勢原市男女共同参画プラン」の令和6年度の定義を作りました。',
        '項目名「R5年度の取組内容」は「R6年度の取組内容」になりました。',
        '提出期限（前の年度は令和6年6月14日）を決めて入れてください。',
      ]),
    );
    expect(sheetKeys(plan)).toEqual(sheetKeys(examplePlan));
  });

  test('the days of the round are cleared, and every step keeps its month', () => {
    const calendar = {
      deadline: '2025-06-13',
      committee: '2025-08-01',
      steps: [{ name: '庁内照会', from: '2025-12-16', until: '2026-01' }],
    };
    const moments = [
      { id: 'half', name: '中間', deadline: '2024-10-31' },
      { id: 'end', name: '年度末' },
    ];
    const last = roundPlan({ calendar, moments, moment: 'end' });
    const { plan, notes } = opened(last);
    expect(plan.calendar).toEqual({ steps: [{ name: '庁内照会', from: '2026-12', until: '2027-01' }] });
    expect(plan.moments).toEqual([
      { id: 'half', name: '中間' },
      { id: 'end', name: '年度末' },
    ]);
    expect(plan.moment).toBe('half');
    expect(notes.map(({ code }) => code)).toEqual([
      'yearMoved',
      'momentFirst',
      'headingMoved',
      'dayToSet',
      'dayToSet',
      'momentDayToSet',
      'stepToConfirm',
    ]);
  });

  test('what has ended stays in the definition and asks for nothing', () => {
    const last = roundPlan({
      projects: [project('p1', ['a']), project('p2', ['b'], { valid: { until: 2024 } })],
    });
    const { plan, notes } = opened(last);
    expect(plan.projects).toEqual(last.projects);
    expect(sheetKeys(plan).map(sheetKeyText)).toEqual(['p1/a']);
    expect(notes).toContainEqual({ code: 'projectEnds', number: '2', name: '事業p2', heirs: [] });
  });

  test('the years of the plan end, and then there is no next one', () => {
    const last = roundPlan({ years: { first: 2020, last: 2024 } });
    expect(problemsOf(last, [])).toEqual([['planEnded', 'years.last']]);
    expect(opened(roundPlan({ years: { first: 2020, last: 2025 } })).plan.fiscalYear).toBe(2025);
  });

  test('the plan before this one is no longer named, since its ids may be other things here', () => {
    const last = roundPlan({
      follows: { plan: 'kyu', fiscalYear: 2023 },
      projects: [project('p1', ['a'], { succeeds: ['p2'] as never[] }), project('p2', ['a'])],
    });
    const { plan } = opened(last);
    expect(plan.follows).toBeUndefined();
    expect(plan.projects.map(({ succeeds }) => succeeds)).toEqual([undefined, undefined]);
  });

  test('targets in force are those of the year; one that has run out is asked for', () => {
    const part = (id: string, targets: unknown[]) => ({ id, label: id, period: 'state', targets });
    const target = (raw: string, more: Record<string, unknown>) => ({
      raw,
      aim: 'atLeast',
      value: 1,
      ...more,
    });
    const last = roundPlan({
      indicators: [
        {
          id: 'i1',
          number: '1',
          name: '割合',
          departments: ['a'],
          parts: [
            part('x', [target('40％', { fiscalYear: 2024 }), target('50％', { fiscalYear: 2025 })]),
            part('y', [target('30人', { valid: { until: 2024 } })]),
          ],
        },
      ],
    });
    expect(opened(last).notes.slice(2)).toEqual([
      { code: 'targetMoved', number: '1', name: '割合', part: 'x', from: '40％', to: '50％' },
      { code: 'targetGone', number: '1', name: '割合', part: 'y', last: '30人' },
    ]);
  });
});

describe('departments', () => {
  test('a renamed one keeps its id, and its old name until the year before with the printed note', () => {
    const change = { change: 'renameDepartment', department: 'a', name: '新課', note: 'R6年度はa課' };
    const { plan, notes } = opened(roundPlan(), [change]);
    expect(plan.departments[0]).toEqual({
      id: 'a',
      name: '新課',
      formerNames: [{ name: 'a課', until: 2024, note: 'R6年度はa課' }],
    });
    expect(notes).toContainEqual({
      code: 'departmentRenamed',
      from: 'a課',
      to: '新課',
      note: 'R6年度はa課',
    });
    const back = opened(plan, [{ change: 'renameDepartment', department: 'a', name: 'a課' }]).plan;
    expect(back.departments[0]?.formerNames).toEqual([{ name: '新課', until: 2025 }]);
  });

  test('a new one takes over what the ended ones had: projects, indicators, nodes and given texts', () => {
    const last = roundPlan({
      levels: [{ id: 'l', name: '方針' }],
      nodes: [{ id: 'n', level: 'l', code: 'Ⅰ', name: '方針', departments: ['b'] }],
      projects: [
        {
          ...project('p1', ['a', 'b'], { parent: 'n' as never }),
          given: [{ field: 'activity', department: 'b', text: '文' }],
        },
      ],
      indicators: [
        {
          id: 'i',
          number: '1',
          name: '指標',
          departments: ['b'],
          parts: [{ id: 'x', period: 'state', targets: [] }],
        },
      ],
    });
    const { plan } = opened(last, [
      { change: 'addDepartment', department: { id: 'c', name: '丙課', succeeds: ['a', 'b'] }, before: 'b' },
      { change: 'endDepartment', department: 'a' },
      { change: 'endDepartment', department: 'b' },
    ]);
    expect(plan.departments.map(({ id, valid }) => [id, valid])).toEqual([
      ['a', { until: 2024 }],
      ['c', { from: 2025 }],
      ['b', { until: 2024 }],
    ]);
    expect(plan.projects[0]?.departments).toEqual(['c']);
    expect(plan.projects[0]?.given?.[0]?.department).toBe('c');
    expect(plan.indicators?.[0]?.departments).toEqual(['c']);
    expect(plan.nodes[0]?.departments).toEqual(['c']);
    const [key] = sheetKeys(plan);
    expect(key && precedingSheets(last, plan, key).map(sheetKeyText)).toEqual(['p1/a', 'p1/b']);
  });

  test('one that ended before hands over to whoever follows its heirs', () => {
    const last = roundPlan({
      departments: [
        department('a', { valid: { until: 2022 } }),
        department('b', { valid: { until: 2024 }, succeeds: ['a'] as never[] }),
        department('c', { succeeds: ['b'] as never[] }),
      ],
      projects: [project('p1', ['a'])],
    });
    expect(opened(last).plan.projects[0]?.departments).toEqual(['c']);
  });

  test('one that ends hands over to the one named', () => {
    const { plan, notes } = opened(roundPlan(), [{ change: 'endDepartment', department: 'a', to: 'b' }]);
    expect(sheetKeys(plan).map(sheetKeyText)).toEqual(['p1/b']);
    expect(notes).toContainEqual({ code: 'departmentEnds', name: 'a課', heirs: ['b課'] });
  });

  test('one that ends without an heir, or with two, is a problem while something names it', () => {
    const end = { change: 'endDepartment', department: 'a' };
    expect(problemsOf(roundPlan(), [end])).toEqual([['departmentStillNamed', 'changes[0].department']]);
    const heirs = ['c', 'd'].map((id) => ({
      change: 'addDepartment',
      department: { id, name: id, succeeds: ['a'] },
    }));
    expect(problemsOf(roundPlan(), [...heirs, end])).toEqual([
      ['departmentStillNamed', 'changes[2].department'],
    ]);
    const assign = { change: 'assignProject', project: 'p1', departments: ['c', 'b'] };
    expect(opened(roundPlan(), [...heirs, end, assign]).plan.projects[0]?.departments).toEqual(['c', 'b']);
  });
});

describe('projects', () => {
  const last = roundPlan({ projects: [project('p1', ['a']), project('p2', ['b'])] });

  test('are added, renamed, ended and given to other departments', () => {
    const { plan, notes } = opened(last, [
      { change: 'addProject', project: project('p3', ['a'], { number: '3' }), before: 'p2' },
      { change: 'renameProject', project: 'p1', name: '新しい名' },
      { change: 'assignProject', project: 'p1', departments: ['b', 'a'], written: 'jointly' },
      { change: 'endProject', project: 'p2' },
    ]);
    expect(plan.projects.map(({ id, valid }) => [id, valid])).toEqual([
      ['p1', undefined],
      ['p3', { from: 2025 }],
      ['p2', { until: 2024 }],
    ]);
    expect(sheetKeys(plan).map(sheetKeyText)).toEqual(['p1/b', 'p3/a']);
    expect(notes.map(({ code }) => code).slice(2)).toEqual([
      'projectRenamed',
      'projectBegins',
      'projectEnds',
      'projectAssigned',
    ]);
  });

  test('are merged into a new one, or into one that goes on', () => {
    const into = project('p3', ['b'], { number: '3' });
    const anew = opened(last, [{ change: 'mergeProjects', projects: ['p1', 'p2'], into }]);
    expect(anew.plan.projects[2]).toEqual({ ...into, succeeds: ['p1', 'p2'], valid: { from: 2025 } });
    expect(sheetKeys(anew.plan).map(sheetKeyText)).toEqual(['p3/b']);
    const on = opened(last, [{ change: 'mergeProjects', projects: ['p1', 'p2'], into: 'p2' }]);
    expect(sheetKeys(on.plan).map(sheetKeyText)).toEqual(['p2/b']);
    const key = sheetKeys(on.plan)[0];
    expect(key && precedingSheets(last, on.plan, key).map(sheetKeyText)).toEqual(['p1/a', 'p2/b']);
    expect(on.notes).toContainEqual({ code: 'projectEnds', number: '1', name: '事業p1', heirs: ['2'] });
  });
});

describe('scales', () => {
  const grade = (code: string) => ({ code, name: code });
  const scale = (id: string, grades: string[], more: Record<string, unknown> = {}) => ({
    id,
    name: `区分${id}`,
    order: 'bestFirst',
    grades: grades.map(grade),
    ...more,
  });
  const form = {
    ...roundPlan().form,
    fields: [
      {
        id: 'grade',
        label: ['評価'],
        input: 'written',
        isRequired: true,
        answer: { kind: 'grade', scale: 's1' },
      },
      {
        id: 'reason',
        label: ['理由'],
        input: 'written',
        isRequired: false,
        requiredIf: [{ field: 'grade', is: ['A', 'C'] }],
      },
    ],
  };
  const ratings = [
    { id: 'r', name: '評定', scale: 's1', of: { things: 'projects' }, by: 'committee', reasonFor: ['Ｃ'] },
  ];

  test('one takes the place of another wherever that was used; grades that are gone are to be looked at', () => {
    const last = roundPlan({ form, ratings, scales: [scale('s1', ['A', 'B', 'C'])] });
    const { plan, notes, toMend } = opened(last, [
      { change: 'replaceScale', scale: 's1', by: scale('s2', ['A', 'B']) },
    ]);
    expect(plan.scales?.map(({ id, valid, replaces }) => [id, valid, replaces])).toEqual([
      ['s1', { until: 2024 }, undefined],
      ['s2', { from: 2025 }, 's1'],
    ]);
    expect(plan.form.fields[0]?.answer).toEqual({ kind: 'grade', scale: 's2' });
    expect(plan.ratings?.[0]?.scale).toBe('s2');
    expect(notes).toContainEqual({ code: 'scaleReplaced', from: '区分s1', to: '区分s2' });
    expect(toMend.map(({ code, place }) => [code, place])).toEqual([
      ['idUnknown', 'form.fields[1].requiredIf[0].is[1]'],
      ['idUnknown', 'ratings[0].reasonFor[0]'],
    ]);
  });

  test('what the definition says for the year comes into force by itself; nothing in its place is a problem', () => {
    const ended = scale('s1', ['A', 'B', 'C'], { valid: { until: 2024 } });
    const next = scale('s2', ['A', 'B', 'C'], { valid: { from: 2025 }, replaces: 's1' });
    const { plan } = opened(roundPlan({ form, scales: [ended, next] }));
    expect(plan.form.fields[0]?.answer).toEqual({ kind: 'grade', scale: 's2' });
    expect(problemsOf(roundPlan({ form, scales: [ended] }), [])).toEqual([['scaleStillUsed', 'scales[0]']]);
  });
});

test('what had to be looked at before is not said again, and advice on a change is no obstacle', () => {
  const levels = [{ id: 'l', name: '施策' }];
  const nodes = [
    { id: 'n', level: 'l', code: '1', name: '施策', valid: { until: 2023 } },
    { id: 'm', level: 'l', code: '2', name: '施策' },
  ];
  const fields = [
    ...roundPlan().form.fields,
    { id: 'plan', label: ['計画'], input: 'given', isRequired: false },
    {
      id: 'more',
      label: ['続き'],
      input: 'written',
      isRequired: false,
      shownIf: [{ field: 'plan', is: ['有'] }],
    },
  ];
  const form = { ...roundPlan().form, fields };
  const last = roundPlan({ levels, nodes, form, projects: [project('p1', ['a'], { parent: 'm' as never })] });
  expect(checkPlan(last).map(({ code }) => code)).toEqual(['fieldNotWritten']);
  expect(opened(last).toMend).toEqual([]);
  const added = project('p2', ['a'], { parent: 'n' as never });
  const { toMend } = opened(last, [{ change: 'addProject', project: added }]);
  expect(toMend.map(({ code, place }) => [code, place])).toEqual([['notValidNow', 'projects[1].parent']]);
});

test('a project whose 施策 has ended is to be mended', () => {
  const last = roundPlan({
    levels: [{ id: 'l', name: '施策' }],
    nodes: [{ id: 'n', level: 'l', code: '1', name: '施策', valid: { until: 2024 } }],
    projects: [project('p1', ['a'], { parent: 'n' as never })],
  });
  const { notes, toMend } = opened(last);
  expect(notes.slice(2).map(({ code }) => code)).toEqual(['nodeEnds']);
  expect(toMend.map(({ code, place }) => [code, place])).toEqual([['notValidNow', 'projects[0].parent']]);
});

test('every note has a sentence in both languages', () => {
  expect(Object.keys(ja.notes)).toEqual(Object.keys(en.notes));
  for (const note of opened(examplePlan).notes) {
    expect(sayRoundNote(ja, note)).toMatch(/。$/);
    expect(sayRoundNote(en, note)).toMatch(/\.$/);
  }
});
