import { expect, test } from 'vitest';
import type { MomentId, PlanDefinition } from '#domain/plan/plan-definition.ts';
import { openNextMoment } from '#domain/round/open-next-moment.ts';
import { nextRound as en } from '#domain/words/en/next-round.ts';
import { nextRound as ja } from '#domain/words/ja/next-round.ts';
import { sayRoundNote, sayRoundProblem } from '#domain/words/round-words.ts';
import { readTestPlan } from '../../plans/read-test-plan.ts';
import { roundPlan } from './round-plan.ts';

const halfYearly: PlanDefinition = {
  ...readTestPlan('hamasato-kankyo-bosai'),
  moment: 'first' as MomentId,
};

test('the definition is the same at the next moment, and the list says what that means', () => {
  const next = openNextMoment(halfYearly);
  if (!next.ok) throw new Error(JSON.stringify(next.problems));
  expect(next.plan).toEqual({ ...halfYearly, moment: 'second' });
  expect(next.toMend).toEqual([]);
  expect(next.notes.map((note) => sayRoundNote(ja, note))).toEqual([
    '時点を「上期」から「年度末」に進めました。',
    'どのシートも未着手に戻り、所管課が記入できるようになります。「上期」の記入は残り、所管課と事務局が読めます。',
    '「年度末」の提出期限は令和7年4月30日です。この日でよいか確かめてください。',
  ]);
  for (const note of next.notes) expect(sayRoundNote(en, note)).toMatch(/\.$/);
});

test('a moment without a deadline needs one', () => {
  const moments = (halfYearly.moments ?? []).map(({ deadline: _, ...moment }) => moment);
  expect(openNextMoment({ ...halfYearly, moments })).toMatchObject({
    notes: [{}, {}, { code: 'momentDayMissing', name: '年度末' }],
  });
});

test('what does not fit at the next moment is to be mended', () => {
  const fields = halfYearly.form.fields.filter(({ moments }) => moments?.includes('first' as MomentId));
  const next = openNextMoment({ ...halfYearly, form: { ...halfYearly.form, fields } });
  expect(next.ok && next.toMend.length).toBeGreaterThan(0);
});

test.each([
  ['after the last moment', { ...halfYearly, moment: 'second' as MomentId }, 'lastMoment'],
  ['a year without moments', roundPlan(), 'noMoment'],
])('%s there is none', (_, plan, code) => {
  const next = openNextMoment(plan);
  if (next.ok) throw new Error('there is a next moment');
  expect(next.problems.map((one) => one.code)).toEqual([code]);
  for (const problem of next.problems) {
    expect(sayRoundProblem(ja, problem)).toMatch(/ください。$/);
    expect(sayRoundProblem(en, problem)).toMatch(/\.$/);
  }
});
