import { expect, test } from 'vitest';
import { type Item, itemId } from '#addin/state/secretariat/assessment/assessment-state.ts';
import { createAssessment } from '#addin/state/secretariat/assessment/create-assessment.ts';
import {
  combinedRating,
  membersOf,
  ownOpinion,
  ownRating,
} from '#addin/state/secretariat/assessment/given-grades.ts';
import { progressOf, standingOf } from '#addin/state/secretariat/assessment/item-standing.ts';
import { draftOf } from '#addin/state/secretariat/assessment/rating-draft.ts';
import { suggestedGrade } from '#addin/state/secretariat/assessment/suggested-grade.ts';
import type { WorkbookRole } from '#addin/state/workbook-fit.ts';
import type { IndicatorId, NodeId } from '#domain/plan/plan-definition.ts';
import { assessedPlan, assessor, listedIndicators, type memberRating } from '../../../ports/assessed-plan.ts';
import { memoryApi } from '../../../ports/memory-api.ts';

const blank = draftOf(undefined);

async function atWork(role: Exclude<WorkbookRole['role'], 'department'> = 'secretariat') {
  const round = { definition: assessedPlan, state: 'closed' as const, version: 'v1' };
  const api = memoryApi(assessor(role), round);
  api.listedIndicators = listedIndicators(assessedPlan);
  const key = { plan: assessedPlan.id, fiscalYear: assessedPlan.fiscalYear };
  const opened = { role: { round: key, role }, round, me: assessor(role) };
  const assessment = createAssessment({ ports: { api }, opened });
  await assessment.load();
  const find = (id: string, of: Item['of']): Item => {
    const assignment = assessment.state.get().assignments.find((one) => one.id === id);
    if (!assignment) throw new Error(`Nobody is asked for ${id}`);
    return { assignment, of };
  };
  const forum = () => find('rating:committee', { things: 'indicator', indicator: 'i1-1' as IndicatorId });
  const policy = (id: string) => find(id, { things: 'node', node: 'policy1' as NodeId });
  const press = (item: Item) => assessment.state.get().presses[itemId(item)];
  return { api, assessment, forum, policy, press, now: assessment.state.get };
}

test('the secretariat writes what the committee decides, and reads what members give', async () => {
  const { now } = await atWork();
  expect(now().assignments.map((one) => [one.id, one.kind !== 'figures' && one.hand])).toEqual([
    ['rating:committee', 'own'],
    ['rating:memberRating', 'members'],
    ['opinion:policyOpinion', 'own'],
  ]);
  expect(
    (await atWork('committee')).now().assignments.map((one) => one.kind !== 'figures' && one.hand),
  ).toEqual(['own', 'own', 'own']);
});

test('the suggested grade is confirmed in one press', async () => {
  const { assessment, forum, press, now, api } = await atWork();
  expect(suggestedGrade(now(), forum())?.grade).toBe('C');
  await assessment.rate(forum(), { ...blank, grade: 'C' });
  expect(press(forum())).toEqual({ kind: 'sent' });
  expect(ownRating(now(), forum())).toMatchObject({ revision: 1, rating: { grade: 'C' } });
  expect(api.ratingHeads[0]?.rating.suggested?.grade).toBe('C');
  const [rated] = now().assignments;
  expect(rated && progressOf(now(), rated)).toEqual({ all: 13, done: 1 });
});

test('another grade needs a reason before anything is sent', async () => {
  const { assessment, forum, press, api } = await atWork();
  await assessment.rate(forum(), { ...blank, grade: 'A' });
  expect(press(forum())).toMatchObject({ kind: 'incomplete', refusal: { code: 'reasonMissing' } });
  expect(api.ratingHeads).toEqual([]);
  await assessment.rate(forum(), { ...blank, grade: 'A', reason: '視聴した人を数えると達している。' });
  expect(press(forum())).toEqual({ kind: 'sent' });
});

test('who comes second is shown the other grade, keeps what they typed, and goes beyond it', async () => {
  const { assessment, forum, press, api, now } = await atWork();
  const other = await api.rate({ plan: assessedPlan.id, fiscalYear: assessedPlan.fiscalYear }, forum().of, {
    base: 0,
    idempotencyKey: 'other',
    grade: 'C',
    seen: 'C',
  });
  expect(other.kind).toBe('ok');
  const draft = { ...blank, grade: 'B', reason: '会場を半分にした年である。' };
  assessment.choose(forum(), draft);
  await assessment.rate(forum(), draft);
  expect(press(forum())).toEqual({ kind: 'overtaken' });
  expect([ownRating(now(), forum())?.rating.grade, now().drafts[itemId(forum())]]).toEqual(['C', draft]);
  await assessment.rate(forum(), draft);
  expect(ownRating(now(), forum())).toMatchObject({ revision: 2, rating: { grade: 'B' } });
  expect(now().drafts[itemId(forum())]).toBeUndefined();
});

test('figures that changed since bring in the new suggestion before anything is stored', async () => {
  const { assessment, forum, press, api, now } = await atWork();
  const listed = api.listedIndicators[0];
  if (listed?.suggestion) listed.suggestion = { ...listed.suggestion };
  api.listedIndicators = api.listedIndicators.map((one) =>
    one.indicator === 'i1-1' && one.suggestion
      ? { ...one, suggestion: { ...one.suggestion, grade: 'B' } }
      : one,
  );
  await assessment.rate(forum(), { ...blank, grade: 'C' });
  expect(press(forum())).toEqual({ kind: 'suggestionChanged' });
  expect(suggestedGrade(now(), forum())?.grade).toBe('B');
  expect(api.ratingHeads).toEqual([]);
});

test('what is typed stays when one goes on and comes back, and is marked until it is sent', async () => {
  const { assessment, forum, now } = await atWork();
  assessment.choose(forum(), { ...blank, grade: 'B', reason: '途中' });
  assessment.show({ kind: 'home' });
  assessment.openThing(forum().assignment.id, forum().of);
  expect(now().drafts[itemId(forum())]?.reason).toBe('途中');
  expect(standingOf(now(), forum()).isUnsent).toBe(true);
  assessment.drop(forum());
  expect(standingOf(now(), forum()).isUnsent).toBe(false);
});

test('a lost answer keeps the draft, and the same press again stores nothing twice', async () => {
  const { assessment, forum, press, api, now } = await atWork();
  const draft = { ...blank, grade: 'A', reason: '視聴した人を数える。' };
  assessment.choose(forum(), draft);
  api.lost = 'after';
  await assessment.rate(forum(), draft);
  expect(press(forum())).toMatchObject({ kind: 'failed', trouble: { kind: 'unreachable' } });
  expect(now().drafts[itemId(forum())]).toBe(draft);
  api.lost = 'no';
  await assessment.rate(forum(), draft);
  expect(press(forum())).toEqual({ kind: 'sent' });
  expect(api.ratingHeads.map(({ revision }) => revision)).toEqual([1]);
});

test('a member sees their own grade only; the secretariat sees all by number, and what they come to', async () => {
  const { assessment, policy, api, now } = await atWork('committee');
  const item = policy('rating:memberRating');
  await assessment.rate(item, { ...blank, grade: 'B' });
  expect(standingOf(now(), item)).toMatchObject({ isDone: true, grade: 'B', members: 1 });

  const office = await atWork();
  const seen = office.policy('rating:memberRating');
  const [first] = api.ratingHeads;
  if (!first) throw new Error('The member rated nothing');
  for (const [member, grade] of [
    ['m3', 'A'],
    ['m2', 'A'],
  ] as const) {
    office.api.ratingHeads.push({ ...first, member, rating: { ...first.rating, member, grade } });
  }
  office.api.ratingHeads.push(first);
  await office.assessment.load();
  expect(membersOf(office.now(), seen)).toEqual(['m1', 'm2', 'm3']);
  expect(combinedRating(office.now(), seen)).toMatchObject({ grade: 'A', grades: ['A', 'A', 'B'] });
  expect(standingOf(office.now(), seen)).toMatchObject({ grade: 'A', members: 3 });

  api.ratingHeads = [...office.api.ratingHeads];
  await assessment.load();
  expect(standingOf(now(), item)).toMatchObject({ grade: 'B', members: 1 });
});

test('an opinion is saved as typed and taken back by a blank one', async () => {
  const { assessment, policy, press, now } = await atWork();
  const item = policy('opinion:policyOpinion');
  assessment.type(item, '＝働く世代に届く工夫が要る。\n');
  await assessment.writeOpinion(item);
  expect(press(item)).toEqual({ kind: 'sent' });
  expect(ownOpinion(now(), item)?.opinion.text).toBe('＝働く世代に届く工夫が要る。\n');
  expect(standingOf(now(), item)).toMatchObject({ isDone: true, isUnsent: false });
  assessment.type(item, '');
  await assessment.writeOpinion(item);
  expect(standingOf(now(), item)).toMatchObject({ isDone: false, isUnsent: false });
});

test('an opinion that somebody else saved meanwhile stands beside what was typed', async () => {
  const { assessment, policy, press, api, now } = await atWork();
  const item = policy('opinion:policyOpinion');
  assessment.type(item, '私の意見');
  await api.writeOpinion({ plan: assessedPlan.id, fiscalYear: 2023 }, item.of, {
    base: 0,
    idempotencyKey: 'other',
    request: 'policyOpinion' as typeof memberRating,
    text: '相手の意見',
  });
  await assessment.writeOpinion(item);
  expect(press(item)).toEqual({ kind: 'overtaken' });
  expect([ownOpinion(now(), item)?.opinion.text, now().texts[itemId(item)]]).toEqual([
    '相手の意見',
    '私の意見',
  ]);
  assessment.type(item, '私の意見と相手の意見');
  expect(press(item)).toEqual({ kind: 'overtaken' });
  await assessment.writeOpinion(item);
  expect(ownOpinion(now(), item)).toMatchObject({ revision: 2, opinion: { text: '私の意見と相手の意見' } });
});

test('an opinion is required where the grade that the plan names was given', async () => {
  const { assessment, policy, api, now } = await atWork('committee');
  const item = policy('opinion:policyOpinion');
  expect(standingOf(now(), item).isRequired).toBe(false);
  await assessment.rate(policy('rating:memberRating'), { ...blank, grade: 'C', reason: '後退している。' });
  expect(standingOf(now(), item).isRequired).toBe(true);
  expect(api.ratingHeads).toHaveLength(1);
});

test('a department whose figure is missing is named', async () => {
  const { now } = await atWork();
  const assignment = now().assignments[0];
  if (!assignment) throw new Error('Nothing is asked for');
  const of = { things: 'indicator' as const, indicator: 'i4-2' as IndicatorId };
  expect(standingOf(now(), { assignment, of }).unreported).toEqual(['kaigo']);
});

test('without an answer what is shown stays, and the trouble is said', async () => {
  const { assessment, api, now } = await atWork();
  api.lost = 'before';
  await assessment.load();
  expect(now().load).toEqual({ kind: 'failed', trouble: { kind: 'unreachable' } });
  expect(now().indicators).toHaveLength(13);
});

test('a list that was on its way before a grade was sent does not take it back', async () => {
  const { assessment, forum, api, now } = await atWork();
  const old = await api.ratings({ plan: assessedPlan.id, fiscalYear: assessedPlan.fiscalYear });
  await assessment.rate(forum(), { ...blank, grade: 'C' });
  api.ratings = async () => old;
  await assessment.load();
  expect(ownRating(now(), forum())?.rating.grade).toBe('C');
});
