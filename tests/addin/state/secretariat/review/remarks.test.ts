import { expect, test } from 'vitest';
import { draftOf, remarksOf } from '#addin/state/secretariat/review/remark-drafts.ts';
import { activity, issues, p2, selfEvaluation } from '../../../ports/example-plan.ts';
import { reviewAtWork } from '../../../ports/review-at-work.ts';

async function atWork() {
  const work = await reviewAtWork();
  work.secretariat.openSheet(p2);
  const draft = () => draftOf(work.review(), p2);
  return { ...work, draft, remarks: work.secretariat.reviewing.remarks };
}

test('what is typed for a return is there again after other sheets were read', async () => {
  const { secretariat, remarks, draft } = await atWork();
  remarks.setOpen(p2, true);
  remarks.write(p2, '内訳を');
  remarks.writeAt(p2, activity, '男女別に');
  secretariat.openSheet({ ...p2, project: 'p3' as typeof p2.project });
  secretariat.openSheet(undefined);
  secretariat.openSheet(p2);
  expect(draft()).toEqual({ isOpen: true, text: '内訳を', fields: { [activity]: '男女別に' } });
});

test('a return carries the remarks at fields, without boxes that were left blank, and then nothing is left of the draft', async () => {
  const { secretariat, remarks, draft, api } = await atWork();
  remarks.write(p2, '内訳を');
  remarks.writeAt(p2, activity, ' 男女別に\n');
  remarks.writeAt(p2, issues, ' ');
  await secretariat.review(p2, 'return', '内訳を', remarksOf(draft()));
  expect(api.revisionsOf['p2/jinken']?.at(-1)?.remark).toMatchObject({
    text: '内訳を',
    fields: [{ field: activity, text: '男女別に' }],
  });
  expect(draft()).toEqual({ isOpen: false, text: '', fields: {} });
});

test('what could not be sent stays', async () => {
  const { secretariat, remarks, draft, api } = await atWork();
  remarks.writeAt(p2, activity, '男女別に');
  api.lost = 'before';
  await secretariat.review(p2, 'return', '内訳を', remarksOf(draft()));
  expect(secretariat.state.get().move).toMatchObject({ kind: 'failed' });
  expect(draft().fields).toEqual({ [activity]: '男女別に' });
});

test('so does a draft whose sheet was accepted', async () => {
  const { secretariat, remarks, draft } = await atWork();
  remarks.writeAt(p2, activity, '男女別に');
  await secretariat.review(p2, 'accept');
  expect(draft().fields).toEqual({ [activity]: '男女別に' });
});

test('what a rule noticed comes below what is written, once', async () => {
  const { remarks, draft } = await atWork();
  remarks.takeOver(p2, activity, '曜日が違います。');
  remarks.takeOver(p2, selfEvaluation, '未入力です。');
  remarks.writeAt(p2, activity, '確かめてください。');
  remarks.takeOver(p2, activity, '曜日が違います。');
  remarks.takeOver(p2, activity, '曜日が違います。');
  remarks.removeAt(p2, selfEvaluation);
  expect(draft().fields).toEqual({ [activity]: '確かめてください。\n曜日が違います。' });
});
