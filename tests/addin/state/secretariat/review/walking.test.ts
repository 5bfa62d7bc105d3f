import { describe, expect, test } from 'vitest';
import { chosenSheets } from '#addin/state/secretariat/review/chosen-sheets.ts';
import { placeInWalk } from '#addin/state/secretariat/review/place-in-walk.ts';
import type { LevelId, NodeId, PlanDefinition, ProjectId } from '#domain/plan/plan-definition.ts';
import { sheetKeys, sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { examplePlan, jinken, p2 } from '../../../ports/example-plan.ts';
import { type Reviewed, reviewAtWork } from '../../../ports/review-at-work.ts';

const [first, , , last] = sheetKeys(examplePlan);
if (!first || !last) throw new Error('The example has four sheets');

async function atWork(start: Reviewed = {}) {
  const work = await reviewAtWork(start);
  const { secretariat, state } = work;
  return {
    ...work,
    chosen: () => chosenSheets(state.get()).map(sheetKeyText),
    place: () => {
      const { open } = state.get();
      const place = open && placeInWalk(state.get(), open);
      return (
        place && [
          place.at,
          place.all,
          place.previous && sheetKeyText(place.previous),
          place.next && sheetKeyText(place.next),
        ]
      );
    },
    choose: secretariat.reviewing.choose,
  };
}

/** Policies 1 and 2; under 1 a measure with p1 and p2, p3 right under 2. */
const twoPolicies: PlanDefinition = {
  ...examplePlan,
  levels: [
    { id: 'policy' as LevelId, name: '基本方針' },
    { id: 'measure' as LevelId, name: '施策' },
  ],
  nodes: [
    { id: 'n1' as NodeId, level: 'policy' as LevelId, code: '1', name: '意識づくり' },
    { id: 'n2' as NodeId, level: 'policy' as LevelId, code: '2', name: '環境づくり' },
    { id: 'n11' as NodeId, level: 'measure' as LevelId, parent: 'n1' as NodeId, code: '1', name: '学習' },
  ],
  projects: examplePlan.projects.map((project) => ({
    ...project,
    parent: (project.id === ('p3' as ProjectId) ? 'n2' : 'n11') as NodeId,
  })),
};

describe('what is chosen', () => {
  test('is what was submitted, until somebody chooses otherwise', async () => {
    const { chosen, choose } = await atWork({
      headOf: (key) => (key === p2 ? {} : { state: key.department === jinken ? 'submitted' : 'accepted' }),
    });
    expect(chosen()).toEqual(['p1/jinken', 'p2/jinken', 'p3/jinken']);
    choose({ state: '' });
    expect(chosen()).toEqual(['p1/shokuin', 'p1/jinken', 'p2/jinken', 'p3/jinken']);
    choose({ state: 'accepted' });
    expect(chosen()).toEqual(['p1/shokuin']);
  });

  test('can be a department’s, or a policy’s with all that is under it', async () => {
    const { chosen, choose } = await atWork({ plan: twoPolicies });
    choose({ department: jinken });
    expect(chosen()).toEqual(['p1/jinken', 'p2/jinken', 'p3/jinken']);
    choose({ node: 'n1' as NodeId });
    expect(chosen()).toEqual(['p1/jinken', 'p2/jinken']);
    choose({ department: '', node: 'n2' as NodeId });
    expect(chosen()).toEqual(['p3/jinken']);
  });

  test('can be what the last pull brought, also after some of it was accepted', async () => {
    const { chosen, choose, secretariat, api } = await atWork();
    await secretariat.pull();
    api.store(p2, { state: 'submitted' });
    api.store(last, { state: 'submitted' });
    await secretariat.pull();
    choose({ onlyChanged: true });
    expect(chosen()).toEqual(['p2/jinken', 'p3/jinken']);
    await secretariat.review(p2, 'accept');
    expect(chosen()).toEqual(['p3/jinken']);
  });
});

describe('going on', () => {
  test('next and previous go through what is chosen, in the order of the plan', async () => {
    const { place, choose, secretariat } = await atWork();
    choose({ department: jinken });
    secretariat.openSheet(p2);
    expect(place()).toEqual([2, 3, 'p1/jinken', 'p3/jinken']);
    secretariat.openSheet(last);
    expect(place()).toEqual([3, 3, 'p2/jinken', undefined]);
  });

  test('a sheet that is not chosen stands between those that are', async () => {
    const { place, choose, secretariat } = await atWork();
    choose({ department: jinken });
    secretariat.openSheet(first);
    expect(place()).toEqual([undefined, 3, undefined, 'p1/jinken']);
  });

  test('an acceptance goes on to the next one, says what was done, and the places stay', async () => {
    const { place, opened, review, secretariat } = await atWork();
    secretariat.openSheet(p2);
    await secretariat.review(p2, 'accept');
    expect(opened()).toBe('p3/jinken');
    expect(review().done).toEqual({ key: p2, move: 'accept', isLast: false });
    expect(place()).toEqual([4, 4, 'p2/jinken', undefined]);
  });

  test('after the last one comes what was left out before, and then none', async () => {
    const { opened, review, choose, secretariat } = await atWork();
    choose({ department: jinken });
    secretariat.openSheet(p2);
    await secretariat.review(p2, 'return', '内訳を');
    await secretariat.review(last, 'accept');
    expect(opened()).toBe('p1/jinken');
    await secretariat.review({ ...first, department: jinken }, 'accept');
    expect(opened()).toBe('p1/jinken');
    expect(review().done).toMatchObject({ isLast: true });
  });

  test('whoever has left the sheet meanwhile is not taken elsewhere', async () => {
    const { opened, secretariat } = await atWork();
    secretariat.openSheet(p2);
    const accepting = secretariat.review(p2, 'accept');
    secretariat.openSheet(undefined);
    await accepting;
    expect(opened()).toBeUndefined();
  });

  test('an acceptance that is taken back stays where it is', async () => {
    const { opened, review, secretariat } = await atWork({ headOf: () => ({ state: 'accepted' }) });
    secretariat.openSheet(p2);
    await secretariat.review(p2, 'withdrawAcceptance');
    expect([opened(), review().done?.isLast]).toEqual(['p2/jinken', false]);
  });
});

test('5,000 sheets are chosen and gone through', async () => {
  const projects = Array.from({ length: 5000 }, (_, index) => ({
    ...(examplePlan.projects[1] ?? raise()),
    id: `q${index}` as ProjectId,
    parent: (index % 2 === 0 ? 'n11' : 'n2') as NodeId,
  }));
  const { chosen, choose, place, opened, secretariat, state } = await atWork({
    plan: { ...twoPolicies, projects },
  });
  choose({ node: 'n2' as NodeId });
  expect(chosen().length).toBe(2500);
  secretariat.openSheet({ project: 'q2501' as ProjectId, department: jinken });
  expect(place()?.slice(0, 2)).toEqual([1251, 2500]);
  await secretariat.review(state.get().open ?? raise(), 'accept');
  expect(opened()).toBe('q2503/jinken');
});

function raise(): never {
  throw new Error('The example has no such sheet');
}
