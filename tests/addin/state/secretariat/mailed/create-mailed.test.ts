import { expect, test } from 'vitest';
import { createMailed } from '#addin/state/secretariat/mailed/create-mailed.ts';
import { sheetsToSend, viewMailed } from '#addin/state/secretariat/mailed/view-mailed.ts';
import type { MailedFile } from '#domain/mailed/mailed-file.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { aMailedBook } from '../../../ports/a-mailed-book.ts';
import { activity, examplePlan, p2 } from '../../../ports/example-plan.ts';
import { formGrid } from '../../../ports/form-grid.ts';
import { reviewAtWork } from '../../../ports/review-at-work.ts';

const grid = formGrid('様式', {
  number: '2',
  department: '人権・広聴相談課',
  name: '男女共同参画講座',
  activity: '講座を開いた。',
  selfEvaluation: '好評だった。',
  issues: '時期を見直す。',
});
const fine = aMailedBook(examplePlan, [grid], { clerk: '大山 さくら' });
const chosen = (name: string) => ({ name, size: 1, arrayBuffer: async () => new ArrayBuffer(1) });

async function withMail(read: MailedFile = fine) {
  const desk = await reviewAtWork({ headOf: () => ({ state: 'inProgress', entries: {} }) });
  const reader = { read: async () => ({ ok: true as const, file: read }), close: () => {} };
  let pulls = 0;
  const mailed = createMailed(desk.secretariat.desk, reader, async () => void pulls++);
  await mailed.add([chosen('課から.xlsx')]);
  const stop = mailed.start();
  const checked = async () => {
    await desk.clock.pass(1);
    await desk.clock.pass(1);
  };
  const toSend = () => sheetsToSend(viewMailed(mailed.state.get(), desk.state.get()));
  return { ...desk, mailed, stop, checked, toSend, pulls: () => pulls };
}

test('nothing is submitted before the rules have read it', async () => {
  const { toSend, checked } = await withMail();
  expect(toSend()).toEqual([]);
  await checked();
  expect(toSend().map(({ intent }) => intent)).toEqual(['submit']);
});

test('a sheet is pushed for the clerk whose name the file knows, or that was corrected', async () => {
  const { mailed, checked, api, pulls } = await withMail();
  await checked();
  mailed.nameClerk('f1', '日向 健太');
  await mailed.send();
  expect(api.pushes.map(({ intent, onBehalfOf }) => [intent, onBehalfOf])).toEqual([
    ['submit', { name: '日向 健太', file: '課から.xlsx' }],
  ]);
  expect(api.revisionsOf[sheetKeyText(p2)]?.at(-1)?.entries[activity]).toBe('講座を開いた。');
  expect(pulls()).toBe(1);
});

test('without a network everything that was read stays, and the next press sends it', async () => {
  const { mailed, checked, api, toSend } = await withMail();
  await checked();
  api.lost = 'before';
  await mailed.send();
  expect(toSend()).toHaveLength(1);
  api.lost = 'no';
  await mailed.send();
  expect(toSend()).toEqual([]);
  expect(api.revisionsOf[sheetKeyText(p2)]).toHaveLength(2);
});

test('what somebody changed meanwhile is not written over', async () => {
  const { mailed, checked, api, toSend } = await withMail();
  await checked();
  api.store(p2, { entries: { [activity]: '課が先に直した。' } });
  await mailed.send();
  expect(api.revisionsOf[sheetKeyText(p2)]?.at(-1)?.entries[activity]).toBe('課が先に直した。');
  expect(toSend()).toEqual([]);
});
