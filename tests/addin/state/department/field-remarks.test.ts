import { expect, test } from 'vitest';
import type { SheetHead } from '#domain/sheet/sheet-head.ts';
import { departmentAtWork } from '../../ports/department-at-work.ts';
import { activity, clerk, exampleRound, issues, p2, selfEvaluation } from '../../ports/example-plan.ts';
import { memoryApi } from '../../ports/memory-api.ts';

const texts = { [activity]: '講座を開いた。', [selfEvaluation]: '増えた。', [issues]: '検討する。' };
const remark = { text: '内訳をお願いします。', by: '大山 太郎', at: '2024-06-10T00:00:00Z' };

async function returned(head: Partial<SheetHead> = {}) {
  const api = memoryApi(clerk, exampleRound);
  api.store(p2, {
    state: 'returned',
    entries: texts,
    remark: { ...remark, fields: [{ field: activity, text: '男女別の人数を書いてください。' }] },
    ...head,
  });
  const work = await departmentAtWork({ api, texts });
  const remarks = () => work.view().fields.map((view) => [view.field.id, view.remark]);
  return { ...work, remarks };
}

test('a remark stands at its field and at no other', async () => {
  const { remarks } = await returned();
  expect(remarks()).toEqual([
    [activity, '男女別の人数を書いてください。'],
    [selfEvaluation, undefined],
    [issues, undefined],
  ]);
});

test('it stays while the sheet is only saved, and is gone when it is submitted again', async () => {
  const { remarks, department } = await returned();
  department.type(p2, activity, '講座を開き、女性24人が参加した。', false);
  await department.send(p2, 'save');
  expect(remarks()[0]).toEqual([activity, '男女別の人数を書いてください。']);
  await department.send(p2, 'submit');
  expect(remarks()[0]).toEqual([activity, undefined]);
});

test('a return of before there were remarks at fields has none', async () => {
  const { remarks } = await returned({ remark });
  expect(remarks().filter(([, text]) => text !== undefined)).toEqual([]);
});
