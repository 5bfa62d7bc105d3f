import { expect, test } from 'vitest';
import { cellFieldId, entryFields } from '#domain/plan/entry-fields.ts';
import type { DepartmentId, PlanDefinition, ProjectId } from '#domain/plan/plan-definition.ts';
import { lastYearOf } from '#domain/round/last-year-of.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { department, project, roundPlan } from './round-plan.ts';

function head(projectId: string, departmentId: string, entries: Record<string, string>): SheetHead {
  return {
    project: projectId as ProjectId,
    department: departmentId as DepartmentId,
    state: 'accepted',
    revision: 2,
    updatedAt: '2025-06-02T01:00:00.000Z',
    updatedBy: '係員',
    entries: entries as Entries,
  };
}

const key = { project: 'p1' as ProjectId, department: 'a' as DepartmentId };
const field = (id: string, label: string, more: Record<string, unknown> = {}) => ({
  id,
  label: [label],
  input: 'written',
  isRequired: false,
  ...more,
});
const formOf = (...fields: unknown[]) => ({ ...roundPlan().form, fields });
const next = (more: Record<string, unknown> = {}): PlanDefinition => roundPlan({ fiscalYear: 2025, ...more });

test('texts stand in the order of last year’s form, under the labels that it printed, the filled-in ones only', () => {
  const heads = [head('p1', 'a', { issues: '課題', activity: '取組', gone: '様式にない欄' })];
  expect(lastYearOf(roundPlan(), next(), key, heads)).toEqual({
    fiscalYear: 2024,
    sheets: [
      {
        project: { id: 'p1', number: '1', name: '事業p1' },
        department: { id: 'a', name: 'a課' },
        texts: [
          { field: 'activity', label: 'R6年度の取組内容', text: '取組' },
          { field: 'issues', label: '今後の課題', text: '課題' },
        ],
      },
    ],
  });
  expect(lastYearOf(roundPlan(), next(), key, [head('p1', 'a', { activity: ' \n' })]).sheets).toEqual([]);
});

test('texts of all moments of the year are told, not only those of its last one', () => {
  const moments = [
    { id: 'half', name: '中間' },
    { id: 'end', name: '年度末' },
  ];
  const form = formOf(
    field('first', '中間の取組', { moments: ['half'] }),
    field('second', '年度末の取組', { moments: ['end'] }),
  );
  const last = roundPlan({ moments, moment: 'end', form });
  const { sheets } = lastYearOf(last, next(), key, [head('p1', 'a', { first: '前半', second: '後半' })]);
  expect(sheets[0]?.texts.map(({ text }) => text)).toEqual(['前半', '後半']);
});

test('project and department are called as they were last year', () => {
  const now = next({
    departments: [department('a', { name: '今の課' }), department('b')],
    projects: [project('p1', ['a'], { name: '今の事業', number: '9' })],
  });
  const [sheet] = lastYearOf(roundPlan(), now, key, [head('p1', 'a', { activity: '取組' })]).sheets;
  expect(sheet?.department.name).toBe('a課');
  expect(sheet?.project).toEqual({ id: 'p1', number: '1', name: '事業p1' });
});

test('a sheet of another department is not told, even where it is given', () => {
  const heads = [head('p1', 'b', { activity: 'よその取組' }), head('p1', 'a', { activity: '取組' })];
  const { sheets } = lastYearOf(roundPlan(), next(), key, heads);
  expect(sheets.map((sheet) => sheet.department.id)).toEqual(['a']);
});

test('a field of this year’s form says which text it begins with', () => {
  const now = next({
    form: formOf(
      field('activity', '{FY}年度の取組内容'),
      field('before', '前年度の課題', { carriedFrom: 'issues' }),
    ),
  });
  const heads = [head('p1', 'a', { activity: '取組', issues: '課題' })];
  const texts = lastYearOf(roundPlan(), now, key, heads).sheets[0]?.texts;
  expect(texts?.map(({ field: id, carriedTo }) => [id, carriedTo])).toEqual([
    ['activity', undefined],
    ['issues', 'before'],
  ]);
});

test('a field that this project is not asked begins with nothing', () => {
  const now = next({
    flags: [{ id: 'main', name: '重点' }],
    form: formOf(field('before', '前年度の課題', { carriedFrom: 'issues', flags: ['main'] })),
  });
  const texts = lastYearOf(roundPlan(), now, key, [head('p1', 'a', { issues: '課題' })]).sheets[0]?.texts;
  expect(texts).toEqual([{ field: 'issues', label: '今後の課題', text: '課題' }]);
});

test('a cell of a table of years goes on in the cell of the same row that is about the same year', () => {
  const column = (id: string, year?: unknown) => ({ id, label: [id], ...(year ? { year } : {}) });
  const table = field('table', '推移', {
    carriedFrom: 'table',
    answer: {
      kind: 'years',
      columns: [
        column('then'),
        column('last', { afterRound: -1 }),
        column('this', { afterRound: 0 }),
        column('y2026', { fixed: 2026 }),
        column('term', { fixed: 2026, until: 2030 }),
      ],
      rows: [
        { id: 'goal', label: ['目標'], input: 'written', answer: { kind: 'text' } },
        { id: 'result', label: ['実績'], input: 'written', answer: { kind: 'text' } },
      ],
    },
  });
  const last = roundPlan({ form: formOf(table) });
  const now = next({ form: formOf(table) });
  const entries = Object.fromEntries(entryFields(last).map(({ id }) => [id, `${id}の文`]));
  const texts = lastYearOf(last, now, key, [head('p1', 'a', entries)]).sheets[0]?.texts ?? [];
  expect(texts.filter((text) => text.field.startsWith('tableGoal')).map((text) => text.carriedTo)).toEqual([
    'tableGoalThen',
    undefined,
    'tableGoalLast',
    'tableGoalY2026',
    'tableGoalTerm',
  ]);
  const [first] = now.form.fields;
  const { row, column: at } = entryFields(now)[5]?.cell ?? {};
  expect(texts[5]?.carriedTo).toBe(first && row && at && cellFieldId(first, row, at));
});
