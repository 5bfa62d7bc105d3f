import { expect, test } from 'vitest';
import type { Calendar } from '#domain/plan/plan-definition.ts';
import { type CalendarQuestion, decideCalendar } from '#domain/round/decide-calendar.ts';
import { refusals as english } from '#domain/words/en/refusals.ts';
import { refusals as japanese } from '#domain/words/ja/refusals.ts';
import { sayRefusal } from '#domain/words/refusal-words.ts';
import { roundPlan } from './round-plan.ts';

const plan = roundPlan();
const calendar: Calendar = {
  distribution: '2025-05-13',
  deadline: '2025-06-30',
  committee: '2025-08-20',
  publication: '2025-09-30',
};

function decide(more: Partial<CalendarQuestion>) {
  return decideCalendar({ plan, version: 'v1', base: 'v1', standing: { state: 'open' }, calendar, ...more });
}

test('the calendar is all that changes', () => {
  expect(decide({})).toEqual({ ok: true, value: { ...plan, calendar } });
});

test('who saw another definition is told, unless the calendar is there already', () => {
  expect(decide({ base: 'v0' })).toMatchObject({ refusal: { code: 'definitionOvertaken' } });
  expect(decide({ base: 'v0', plan: { ...plan, calendar } })).toMatchObject({ ok: true });
});

test('a round that is final has its calendar for good', () => {
  const standing = { state: 'finalised' as const };
  expect(decide({ standing })).toMatchObject({
    refusal: { code: 'roundClosed', facts: { state: 'finalised' } },
  });
});

test.each<[Partial<Calendar>, string, string]>([
  [
    { deadline: '2025-05-12' },
    '提出期限（令和7年5月12日）が、様式の配布日（令和7年5月13日）より前になっています。日付を直してから、もう一度保存してください。',
    'the deadline (2025-05-12) comes before the day on which forms go out (2025-05-13)',
  ],
  [
    { publication: '2025-06-29', committee: '2025-06-01' },
    '公表日（令和7年6月29日）が、提出期限（令和7年6月30日）より前になっています。',
    'the day of publication (2025-06-29)',
  ],
  [
    { committee: '2025-10-01' },
    '公表日（令和7年9月30日）が、委員会の開催日（令和7年10月1日）より前になっています。',
    'the day of the committee (2025-10-01)',
  ],
  [
    { steps: [{ name: '集計', from: '2025-07-20', until: '2025-07-10' }] },
    '日程「集計」の終わり（2025-07-10）が、始まり（2025-07-20）より前になっています。',
    '“集計” ends (2025-07-10) before it begins (2025-07-20)',
  ],
])('%j is refused in both languages', (more, ja, en) => {
  const decided = decide({ calendar: { ...calendar, ...more } });
  if (decided.ok) throw new Error('The days do not run forward.');
  expect(sayRefusal(japanese, decided.refusal)).toContain(ja);
  expect(sayRefusal(english, decided.refusal)).toContain(en);
});
