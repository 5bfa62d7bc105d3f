import { expect, test } from 'vitest';
import { reviewedFields } from '#addin/state/secretariat/review/reviewed-fields.ts';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import type { Entries } from '#domain/sheet/entries.ts';
import { jinken, p2 } from '../../../ports/example-plan.ts';
import { kindsPlan } from '../../../ports/kinds-plan.ts';

const project = kindsPlan.projects.find(({ id }) => id === p2.project);
const review = (entries?: Record<string, string>) =>
  project ? reviewedFields(kindsPlan, project, jinken, entries as Entries | undefined) : [];

test('every field is there, cells with their years, given ones with the plan’s text', () => {
  const views = review({ grade: 'B', yearsDoneNow: '96' });
  expect(views.map(({ label, text }) => `${label} ${text}`)).toEqual([
    '達成度の評価 B',
    '評価の理由 ',
    '周知の方法 ',
    '予算額 ',
    '決算額 ',
    '不用額 ',
    '目標（R5年度） 100人',
    '実績（R4年度） ',
    '実績（R5年度） 96',
    '前年度に掲げた改善策 ',
    '改善策 ',
  ]);
});

test('what is not asked for is shown only with a text', () => {
  const reason = (entries: Record<string, string>) =>
    review(entries).find((view) => view.kind === 'written' && view.field.id === 'reason');
  expect(reason({ grade: 'B' })).toMatchObject({ isShown: false });
  expect(reason({ grade: 'A' })).toMatchObject({ isShown: true });
  expect(reason({ grade: 'B', reason: '残した文' })).toMatchObject({ isShown: true });
});

test('each field has what was noticed in it', () => {
  const spent = {
    rule: 'not-a-number',
    severity: 'blocks',
    field: 'spent' as FieldId,
    start: 0,
    end: 0,
    facts: {},
  } as const;
  const views = project ? reviewedFields(kindsPlan, project, jinken, {}, [spent]) : [];
  expect(
    views.flatMap((view) => (view.kind === 'written' && view.findings.length > 0 ? [view.field.id] : [])),
  ).toEqual(['spent']);
});
