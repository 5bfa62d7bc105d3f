import { expect, test } from 'vitest';
import { checkForm } from '#cli/check/check-form.ts';
import { findForms } from '#domain/finder/find-forms.ts';
import type { MomentId } from '#domain/plan/plan-definition.ts';
import { halfYearlyForm } from '../../plans/half-yearly-form.ts';
import { readTestPlan } from '../../plans/read-test-plan.ts';

const plan = readTestPlan('hamasato-kankyo-bosai');

function check(moment: string, texts: Record<string, string>) {
  const now = { ...plan, moment: moment as MomentId };
  const report = findForms([halfYearlyForm(texts)], now);
  const [form] = report.forms;
  if (!form) throw new Error('no form was found');
  const { fields, findings } = checkForm('a.xlsx', form, { plan: now }, { now: [] });
  return {
    missing: report.notes.map(({ code }) => code),
    text: (id: string) => fields.find(({ field }) => field === id)?.text,
    required: findings.flatMap(({ rule, field }) => (rule === 'required' ? [field] : [])),
  };
}

test('fields of other moments are read, and nobody is asked for them', () => {
  const second = check('second', { firstHalf: '十基を替えた。' });
  expect(second.text('firstHalf')).toBe('十基を替えた。');
  expect(second.required).toEqual(['secondHalf', 'year', 'next']);
  const first = check('first', { secondHalf: '早く書いた。' });
  expect(first.text('secondHalf')).toBe('早く書いた。');
  expect(first.required).toEqual(['plan', 'firstHalf', 'firstGrade']);
  expect([...first.missing, ...second.missing]).toEqual([]);
});

test('at the end of the year a form without the first half misses nothing', () => {
  const grid = halfYearlyForm({});
  const cells = grid.cells.filter(({ row }) => row < 3 || row > 6);
  expect(findForms([{ ...grid, cells }], plan).notes).toEqual([]);
});
