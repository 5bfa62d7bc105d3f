import { expect, test } from 'vitest';
import { entryFields } from '#domain/plan/entry-fields.ts';
import type { YearRow } from '#domain/plan/field-answer.ts';
import type { Field, FieldId, PlanDefinition } from '#domain/plan/plan-definition.ts';

const given: YearRow = { id: 'goal', label: ['目標'], input: 'given', answer: { kind: 'text' } };
const written: YearRow = {
  id: 'result',
  label: ['実績'],
  input: 'written',
  isRequired: true,
  answer: { kind: 'text' },
};

function roundOf(fiscalYear: number, rows: YearRow[]): Pick<PlanDefinition, 'form' | 'fiscalYear'> {
  const table: Field = {
    id: 'matrix' as FieldId,
    label: ['年次計画'],
    input: 'written',
    isRequired: false,
    answer: {
      kind: 'years',
      columns: [
        { id: 'start', label: ['現状'] },
        { id: 'before', label: ['{FY-1}年度'], year: { afterRound: -1 } },
        { id: 'y2007', label: ['2007年度'], year: { fixed: 2007 } },
        { id: 'later', label: ['2009年度以降'], year: { fixed: 2009 }, isOpenEnded: true },
      ],
      rows,
    },
  };
  return {
    fiscalYear,
    form: { number: ['№'], departments: ['所管課'], projectName: ['事業名'], fields: [table] },
  };
}

const writtenIn = (plan: Pick<PlanDefinition, 'form' | 'fiscalYear'>) =>
  entryFields(plan)
    .filter(({ input }) => input === 'written')
    .map(({ id }) => id);

test('a table of years is taken apart row by row, each cell with an id and a label of its own', () => {
  const cells = entryFields(roundOf(2007, [given, written]));
  expect(cells.map(({ id }) => id)).toEqual([
    'matrixGoalStart',
    'matrixGoalBefore',
    'matrixGoalY2007',
    'matrixGoalLater',
    'matrixResultStart',
    'matrixResultBefore',
    'matrixResultY2007',
    'matrixResultLater',
  ]);
  expect(cells[2]?.label).toEqual(['目標（2007年度）']);
});

test('a row is written in every column, where nothing else is said', () => {
  expect(writtenIn(roundOf(2007, [given, written]))).toHaveLength(4);
});

test('a row of this year alone is written and required in its column only', () => {
  const plan = roundOf(2007, [{ ...written, isOnlyThisYear: true }]);
  expect(writtenIn(plan)).toEqual(['matrixResultY2007']);
  expect(entryFields(plan).map(({ isRequired }) => isRequired)).toEqual([false, false, true, false]);
});

test('a later round writes the column of all later years', () => {
  expect(writtenIn(roundOf(2010, [{ ...written, isOnlyThisYear: true }]))).toEqual(['matrixResultLater']);
});

test('before the first of its years nothing is written', () => {
  expect(writtenIn(roundOf(2006, [{ ...written, isOnlyThisYear: true }]))).toEqual([]);
});

test('a column may be about several years, and one that adds up others is worked out in every round', () => {
  const first = { id: 'first', label: ['前期'] as [string], year: { fixed: 2007, until: 2010 } };
  const total = { id: 'total', label: ['累計'] as [string], sumOf: ['first'] };
  const rows: YearRow[] = [
    { ...written, isOnlyThisYear: true },
    { ...written, id: 'cost', isOnlyThisYear: true, answer: { kind: 'money', unit: '千円' } },
  ];
  const writtenOf = (fiscalYear: number) => {
    const { form } = roundOf(fiscalYear, rows);
    const fields = form.fields.map((field) => ({
      ...field,
      answer: { kind: 'years' as const, columns: [first, total], rows },
    }));
    return writtenIn({ fiscalYear, form: { ...form, fields } });
  };
  expect(writtenOf(2006)).toEqual(['matrixCostTotal']);
  expect(writtenOf(2007)).toEqual(['matrixResultFirst', 'matrixCostFirst', 'matrixCostTotal']);
  expect(writtenOf(2010)).toEqual(['matrixResultFirst', 'matrixCostFirst', 'matrixCostTotal']);
  expect(writtenOf(2011)).toEqual(['matrixCostTotal']);
});
