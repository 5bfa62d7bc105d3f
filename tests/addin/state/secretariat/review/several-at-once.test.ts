import { describe, expect, test } from 'vitest';
import type { SheetMove } from '#addin/api/tenken-api.ts';
import { sheetKeyText } from '#domain/sheet/sheet-key.ts';
import { activity, p2 } from '../../../ports/example-plan.ts';
import { settle } from '../../../ports/hand-clock.ts';
import { type Reviewed, reviewAtWork } from '../../../ports/review-at-work.ts';

const all = ['p1/shokuin', 'p1/jinken', 'p2/jinken', 'p3/jinken'];

/** Four submitted sheets; what is picked is sent one after the other. */
async function atWork(start: Reviewed = {}) {
  const work = await reviewAtWork(start);
  const { several } = work.secretariat.reviewing;
  const sent: SheetMove[] = [];
  const { move } = work.api;
  work.api.move = (round, key, press) => {
    sent.push(press);
    return move(round, key, press);
  };
  await settle();
  return {
    ...work,
    several,
    sent,
    batch: () => work.review().batch,
    picked: () => Object.keys(work.review().picked),
    states: () => all.map(work.stateOf),
  };
}

/** p2 has a warning, p3 something that blocks; the letters are those of `memoryChecks`. */
const flawed: Reviewed = {
  headOf: ({ project }) => ({
    entries: { [activity]: { p2: '疑わしい', p3: '禁じられた' }[project as string] ?? '講座を開いた。' },
  }),
};

describe('accepting several', () => {
  test('each sheet is a move of its own', async () => {
    const { several, states, picked, batch, sent } = await atWork();
    several.pickAll(true);
    expect(picked()).toEqual(all);
    await several.prepareAccept();
    await several.accept();
    expect(states()).toEqual(all.map(() => 'accepted'));
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(4);
    expect(batch()).toEqual({ kind: 'finished', move: 'accept', done: 4, failed: [], left: 0 });
    expect(picked()).toEqual([]);
  });

  test('sheets with open findings are named first, and left out unless they are taken one by one', async () => {
    const { several, batch, stateOf } = await atWork(flawed);
    several.pickAll(true);
    await several.prepareAccept();
    const confirming = batch();
    if (confirming.kind !== 'confirming') throw new Error(confirming.kind);
    expect(confirming.clean.map(({ key }) => sheetKeyText(key))).toEqual(['p1/shokuin', 'p1/jinken']);
    expect(confirming.flagged.map(({ key, isTaken }) => [sheetKeyText(key), isTaken])).toEqual([
      ['p2/jinken', false],
      ['p3/jinken', false],
    ]);
    several.take(p2, true);
    await several.accept();
    expect(all.map(stateOf)).toEqual(['accepted', 'accepted', 'accepted', 'submitted']);
  });

  test('without the rules none is accepted', async () => {
    const { several, batch, states } = await atWork({
      checks: async () => {
        throw new Error('offline');
      },
    });
    several.pickAll(true);
    await several.prepareAccept();
    await several.accept();
    expect(batch()).toEqual({ kind: 'unchecked' });
    expect(states()).toEqual(all.map(() => 'submitted'));
  });

  test('a sheet that was overtaken is listed and stays picked; the others are done', async () => {
    const { several, api, batch, picked, stateOf } = await atWork();
    several.pickAll(true);
    await several.prepareAccept();
    api.store(p2, { entries: { [activity]: '書き直した。' } });
    await several.accept();
    expect(batch()).toMatchObject({ done: 3, failed: [{ key: p2, why: 'overtaken' }], left: 0 });
    expect(picked()).toEqual(['p2/jinken']);
    expect(stateOf('p3/jinken')).toBe('accepted');
  });

  test('a text that a pull brought after the check is not accepted unseen', async () => {
    const { several, secretariat, api, batch, sent } = await atWork();
    several.pick(p2, true);
    await several.prepareAccept();
    api.store(p2, { entries: { [activity]: '書き直した。' } });
    await secretariat.pull();
    await several.accept();
    expect(batch()).toMatchObject({ done: 0, failed: [{ key: p2, why: 'overtaken' }] });
    expect(sent).toEqual([]);
  });

  test('without a connection it ends there, and the rest stays picked', async () => {
    const { several, api, batch, picked, sent } = await atWork();
    several.pickAll(true);
    await several.prepareAccept();
    api.lost = 'before';
    await several.accept();
    expect(batch()).toMatchObject({ done: 0, failed: [{ why: { kind: 'unreachable' } }], left: 3 });
    expect([picked().length, sent.length]).toEqual([4, 1]);
    api.lost = 'no';
    await several.prepareAccept();
    await several.accept();
    expect(batch()).toMatchObject({ done: 4, failed: [], left: 0 });
  });

  test('it can be stopped; what is being sent is still heard', async () => {
    const { several, batch, picked } = await atWork();
    several.pickAll(true);
    await several.prepareAccept();
    const accepting = several.accept();
    several.stop();
    await accepting;
    expect(batch()).toMatchObject({ kind: 'finished', done: 1, left: 3 });
    expect(picked().length).toBe(3);
  });

  test('the check can be stopped too', async () => {
    const { several, batch, picked } = await atWork();
    several.pickAll(true);
    const checking = several.prepareAccept();
    expect(batch()).toEqual({ kind: 'checking', done: 0, all: 4 });
    several.stop();
    await checking;
    expect([batch(), picked().length]).toEqual([{ kind: 'none' }, 4]);
  });
});

describe('returning several', () => {
  test('all get the one reason', async () => {
    const { several, states, api, review } = await atWork();
    several.pickAll(true);
    several.beginReturn();
    several.writeReason(' 単位をそろえてください。');
    await several.sendBack();
    expect(states()).toEqual(all.map(() => 'returned'));
    const reasons = all.map((id) => api.revisionsOf[id]?.at(-1)?.remark?.text);
    expect(new Set(reasons)).toEqual(new Set(['単位をそろえてください。']));
    expect(review().reason).toBe('');
  });

  test('without a reason nothing is sent; a reason that did not reach all is kept', async () => {
    const { several, sent, api, review } = await atWork();
    several.pickAll(true);
    several.beginReturn();
    await several.sendBack();
    expect(sent).toEqual([]);
    several.writeReason('単位をそろえてください。');
    api.lost = 'before';
    await several.sendBack();
    expect(review().reason).toBe('単位をそろえてください。');
  });
});

test('choosing other sheets lets go of what was picked', async () => {
  const { several, secretariat, picked } = await atWork();
  several.pickAll(true);
  secretariat.reviewing.choose({ state: '' });
  expect(picked()).toEqual([]);
});
