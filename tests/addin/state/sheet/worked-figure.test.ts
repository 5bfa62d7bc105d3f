import { describe, expect, test } from 'vitest';
import { workFigure } from '#addin/state/sheet/worked-figure.ts';
import { entryFields } from '#domain/plan/entry-fields.ts';
import type { Computation } from '#domain/plan/field-answer.ts';
import type { DepartmentId, Field, FieldId, Project } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { examplePlan } from '../../ports/example-plan.ts';

const money = (id: string, computed?: Computation): Field => ({
  id: id as FieldId,
  label: [`${id}の額`],
  input: 'written',
  isRequired: false,
  answer: { kind: 'money', unit: '千円', ...(computed ? { computed } : {}) },
});

const firstProject = first(examplePlan.projects);
const department = first(firstProject.departments);

function first<One>(list: readonly One[]): One {
  const [one] = list;
  if (one === undefined) throw new Error('Nothing to work with');
  return one;
}

function workLast(fields: Field[], entries: Record<string, string>, project: Project = firstProject) {
  const plan = { ...examplePlan, form: { ...examplePlan.form, fields } };
  const field = fields.at(-1);
  if (!field) throw new Error('Nothing to work out');
  return workFigure(plan, { project, department, entries: entries as Entries }, field);
}

describe('a figure that nobody types', () => {
  const fields = [money('a'), money('b'), money('c', { how: 'sum', of: ['a', 'b'] })];

  test('comes to what its parts come to, and says which they are', () => {
    expect(workLast(fields, { a: '1,200,000', b: '３４５.５' })).toEqual({
      how: 'sum',
      parts: ['aの額', 'bの額'],
      text: '1,200,345.5',
    });
    expect(workLast(fields, { a: '5', b: '-1,006' })?.text).toBe('-1,001');
  });

  test('has no result while a part is blank or no figure', () => {
    expect(workLast(fields, { a: '5' })).toEqual({ how: 'sum', parts: ['aの額', 'bの額'] });
    expect(workLast(fields, { a: '5', b: '約100' })?.text).toBeUndefined();
  });

  test('is worked out of another one, and of what stands in its cell before that', () => {
    const rate = [...fields, money('d', { how: 'percent', of: ['c', 'a'] })];
    expect(workLast(rate, { a: '200', b: '100' })?.text).toBe('150');
    expect(workLast(rate, { a: '200', b: '100', c: '100' })?.text).toBe('50');
  });

  test('is multiplied exactly, and divided to one digit behind the point', () => {
    const [a = money('a'), b = money('b')] = fields;
    const product = [a, b, money('c', { how: 'product', of: ['a', 'b'] })];
    expect(workLast(product, { a: '0.15', b: '7,000.2' })?.text).toBe('1,050.03');
    const quotient = [a, b, money('c', { how: 'quotient', of: ['a', 'b'] })];
    expect(workLast(quotient, { a: '10,000', b: '3' })?.text).toBe('3,333.3');
    expect(workLast(quotient, { a: '10,000', b: '0' })).toEqual({
      how: 'quotient',
      parts: ['aの額', 'bの額'],
    });
  });

  test('has no result while a part is not known yet', () => {
    expect(workLast(fields, { a: '5', b: '未定' })?.text).toBeUndefined();
    expect(workLast(fields, { a: '5', b: 'なし' })?.text).toBe('5');
  });

  test('adds up other years of its row, as far as a sum of sums', () => {
    const table: Field = {
      ...money('cost'),
      answer: {
        kind: 'years',
        columns: [
          { id: 'y1', label: ['昨年度'] },
          { id: 'y2', label: ['今年度'] },
          { id: 'both', label: ['合計'], sumOf: ['y1', 'y2'] },
          { id: 'all', label: ['累計'], sumOf: ['both', 'y2'] },
        ],
        rows: [{ id: 'spent', label: ['決算額'], input: 'written', answer: { kind: 'money', unit: '千円' } }],
      },
    };
    const plan = { ...examplePlan, form: { ...examplePlan.form, fields: [table] } };
    const field = entryFields(plan).find(({ id }) => id === 'costSpentAll');
    if (!field) throw new Error('Nothing to work out');
    const entries = { costSpentY1: '1,000', costSpentY2: '200' } as Entries;
    expect(workFigure(plan, { project: firstProject, department, entries }, field)).toEqual({
      how: 'sum',
      parts: ['合計', '今年度'],
      text: '1,400',
    });
  });

  test('takes what the plan gives to this department before what it gives to all', () => {
    const given = (text: string, to?: DepartmentId) => ({
      field: 'a' as FieldId,
      text,
      ...(to ? { department: to } : {}),
    });
    const own = [given('1', 'other' as DepartmentId), given('20', department), given('300')];
    expect(workLast(fields, { b: '4' }, { ...firstProject, given: own })?.text).toBe('24');
    const common = own.filter((one) => one.department !== department);
    expect(workLast(fields, { b: '4' }, { ...firstProject, given: common })?.text).toBe('304');
  });

  test('that follows from itself has none', () => {
    const circle = [money('e', { how: 'sum', of: ['f'] }), money('f', { how: 'sum', of: ['e'] })];
    expect(workLast(circle, {})?.text).toBeUndefined();
  });

  test('is nothing where people type', () => {
    expect(workLast([money('a')], { a: '5' })).toBeUndefined();
  });
});
