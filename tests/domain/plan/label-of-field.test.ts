import { expect, test } from 'vitest';
import { labelOfField } from '#domain/plan/label-of-field.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { planWith } from '../rules/check-text.ts';

test('a field, a cell and the table itself have labels; what the form lacks has none', () => {
  const plan = planWith({
    label: ['{FY}年度の目標と実績'],
    answer: {
      kind: 'years',
      columns: [{ id: 'next', label: ['{FY+1}年度'] }],
      rows: [{ id: 'goal', label: ['目標'], input: 'given', answer: { kind: 'text' } }],
    },
  });
  const labels = ['activity', 'activityGoalNext', 'none'].map((id) => labelOfField(plan, id as FieldId));
  expect(labels).toEqual(['R5年度の目標と実績', '目標（R6年度）', '']);
});
