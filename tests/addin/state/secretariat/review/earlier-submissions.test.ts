import { expect, test } from 'vitest';
import { activity, p2 } from '../../../ports/example-plan.ts';
import { settle } from '../../../ports/hand-clock.ts';
import { reviewAtWork } from '../../../ports/review-at-work.ts';

async function atWork() {
  const work = await reviewAtWork({ headOf: () => ({ entries: { [activity]: '講座を開いた。' } }) });
  const asked: string[] = [];
  const { revisions } = work.api;
  work.api.revisions = (round, key) => {
    asked.push(key.project);
    return revisions(round, key);
  };
  return { ...work, asked, earlier: () => work.review().earlier['p2/jinken'] };
}

test('a sheet that was submitted once is not asked about', async () => {
  const { secretariat, asked } = await atWork();
  secretariat.openSheet(p2);
  await settle();
  expect(asked).toEqual([]);
});

test('one that came back is compared with what was submitted before; asked once for each revision', async () => {
  const { secretariat, api, asked, earlier } = await atWork();
  await secretariat.review(p2, 'return', '内訳を');
  api.store(p2, { state: 'submitted', entries: { [activity]: '講座を２回開いた。' } });
  await secretariat.pull();
  secretariat.openSheet(p2);
  await settle();
  secretariat.openSheet(undefined);
  secretariat.openSheet(p2);
  await settle();
  expect(earlier()).toMatchObject({
    kind: 'found',
    head: { revision: 1, entries: { activity: '講座を開いた。' } },
  });
  expect(asked).toEqual(['p2']);
});

test('where no answer comes it can be asked again', async () => {
  const { secretariat, api, earlier } = await atWork();
  api.store(p2, { state: 'submitted', entries: { [activity]: '講座を２回開いた。' } });
  await secretariat.pull();
  api.lost = 'before';
  secretariat.openSheet(p2);
  await settle();
  expect(earlier()).toMatchObject({ kind: 'failed' });
  api.lost = 'no';
  secretariat.reviewing.askEarlierAgain();
  await settle();
  expect(earlier()).toMatchObject({ kind: 'found' });
});
