import { expect, test } from 'vitest';
import { compareForms } from '#cli/compare/compare-forms.ts';
import type { ExpectedForm } from '#cli/compare/expected-forms.ts';
import { tallyText } from '#cli/compare/tally.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import { finderPlan } from '#tests/domain/finder/finder-plan.ts';
import { leftForm, sketchGrid } from '#tests/domain/finder/sketch-grid.ts';

const report = findForms([sketchGrid(leftForm(2, '男女共同参画講座'))], finderPlan);
const expected: ExpectedForm = {
  worksheet: 'シート',
  no: 2,
  noCell: 'B1',
  department: '人権・広聴相談課',
  departmentCell: 'D1',
  departments: ['人権・広聴相談課'],
  fields: { activity: { cell: 'B4', text: '男女共同参画講座の取組。', label: 'R5年度の取組内容' } },
};

test('counts what is right', () => {
  const tally = compareForms(report, [expected], finderPlan);
  expect(tally.differences).toEqual([]);
  expect(tallyText(tally)).toBe(
    'forms 1/1, numbers 1/1, departments 1/1, department names 1/1, fields 1/1, texts 1/1, cells 1/1, labels 1/1',
  );
});

test('tells a text, a cell, a field and a form that differ', () => {
  const differing = (field: ExpectedForm['fields']) =>
    compareForms(report, [{ ...expected, fields: field }], finderPlan);
  expect(differing({ activity: { cell: 'B4', text: '別の文。' } }).differences).toHaveLength(1);
  expect(differing({ activity: { cell: 'C4', text: '男女共同参画講座の取組。' } }).differences).toHaveLength(
    1,
  );
  expect(differing({ other: { cell: 'B4', text: '' } }).differences).toHaveLength(1);
  expect(compareForms(report, [], finderPlan).differences).toHaveLength(1);
  expect(
    compareForms(report, [expected, { ...expected, noCell: 'B9' }], finderPlan).differences,
  ).toHaveLength(1);
});

test('ignores line breaks only in a text that was broken by hand', () => {
  const field = { cell: 'B4', text: '男女共同\n参画講座の取組。' };
  const count = (more: object) =>
    compareForms(report, [{ ...expected, fields: { activity: { ...field, ...more } } }], finderPlan)
      .differences.length;
  expect(count({ join: 'continuation' })).toBe(0);
  expect(count({})).toBe(1);
});
