import { expect, test } from 'vitest';
import type { DepartmentId } from '#domain/plan/plan-definition.ts';
import { findReminders } from '#domain/reminders/find-reminders.ts';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { sayReminder } from '#domain/words/ja/reminder-mail.ts';
import { examplePlan, jinken, p2, shokuin } from '../../addin/ports/example-plan.ts';

const head = (project: string, department: DepartmentId, state: SheetHead['state']): SheetHead => ({
  ...p2,
  project: project as SheetHead['project'],
  department,
  state,
  revision: 1,
  updatedAt: '2024-05-20T01:00:00Z',
  updatedBy: '大山 さくら',
  entries: {},
});

const plan = { ...examplePlan, calendar: { ...examplePlan.calendar, deadline: '2024-06-14' } };
const heads = {
  'p1/shokuin': head('p1', shokuin, 'submitted'),
  'p1/jinken': head('p1', jinken, 'returned'),
  'p2/jinken': head('p2', jinken, 'accepted'),
};

test('a department is reminded of what it has not handed in, and one that has handed in all is not', () => {
  const found = findReminders(plan, heads);
  expect(found.map(({ department, sheets }) => [department, sheets.map((one) => one.state)])).toEqual([
    [jinken, ['returned', 'notStarted']],
  ]);
  expect(findReminders(plan, {}).map(({ department }) => department)).toEqual([shokuin, jinken]);
});

test('the mail names the department, the round, every sheet with its state, and what to do', () => {
  const [reminder] = findReminders(plan, heads);
  if (!reminder) throw new Error('Nobody is reminded');
  const late = sayReminder({ plan, reminder, today: '2024-06-15', note: ' 内線1234へ。 ' });
  expect(late.subject).toBe('【お願い】令和5年度 点検評価シートの提出について（人権・広聴相談課）');
  expect(late.body).toContain('次の2件が、提出期限（令和6年6月14日）を過ぎてもまだ提出されていません。');
  expect(late.body).toContain('・№1「市職員の能力開発及び男女共同参画研修の実施」（差戻し）');
  expect(late.body).toContain('\n内線1234へ。\n');
  const early = sayReminder({ plan, reminder, today: '2024-06-14' });
  expect(early.body).toContain('提出期限は令和6年6月14日です。');
});
