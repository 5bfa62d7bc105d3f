import { openXmlErrors } from '../open-xml-errors.ts';
import { bookBytes } from './book-bytes.ts';
import { changedParts } from './changed-parts.ts';
import { beginWork, fillSheet, labels, openSheet, submitSheet } from './desk-steps.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';
const texts = {
  activity: '講座を2回開きました。',
  selfEvaluation: '定員を上回る申込みがありました。',
  issues: '曜日と時間を見直します。',
};

test('a file that was saved, mailed and opened elsewhere is still what it was', async ({
  openBook,
  openFile,
}) => {
  const clerk = await openBook(owner);
  await beginWork(clerk, '大山 さくら', owner);
  await openSheet(clerk, '№2');
  await fillSheet(clerk, texts);
  await submitSheet(clerk);
  // Names move along with rows that somebody inserts.
  const address = await clerk.jumpTo(labels.activity);
  await clerk.goTo('A1');
  await clerk.page.getByRole('button', { name: '行の挿入' }).click();
  const moved = await clerk.jumpTo(labels.activity);
  expect(rowOf(moved)).toBe(rowOf(address) + 1);
  const mailed = await clerk.saveBytes();

  const colleague = await openFile(mailed, '届いたファイル.xlsx');
  await colleague.signIn('日向 健太');
  await expect(colleague.pane.getByRole('heading', { name: '点検評価シート' })).toBeVisible();
  await openSheet(colleague, '№2');
  await expect(colleague.pane.getByText('このブックの内容は提出済みの内容と同じです')).toBeVisible();
  await expect(colleague.entry(labels.activity)).toHaveValue(texts.activity);
  expect(await colleague.jumpTo(labels.activity)).toBe(moved);
});

test('nothing of the file changes but the filled cells, the names and the part that are ours', async ({
  openBook,
}) => {
  const clerk = await openBook(owner);
  await beginWork(clerk, '大山 さくら', owner);
  await openSheet(clerk, '№2');
  await fillSheet(clerk, texts);
  const filled = [];
  for (const label of Object.values(labels)) filled.push(await clerk.jumpTo(label));
  await submitSheet(clerk);
  const before = bookBytes(owner);
  const after = await clerk.saveBytes();

  const changed = changedParts(before, after);
  expect(changed.cells.map((cell) => cell.split('!')[1]).sort()).toEqual([...filled].sort());
  expect(changed.layouts).toEqual([]);
  expect(changed.names.filter((name) => !/^Tenken/.test(name))).toEqual([]);
  expect(changed.names.length).toBeGreaterThanOrEqual(filled.length);
  const ours =
    /^(customXml\/.*|\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|_rels\/\.rels)$/;
  const others = changed.parts.filter((part) => !ours.test(part));
  expect(others).toHaveLength(1);
  expect(others[0]).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
  expect(await openXmlErrors(after)).toEqual([]);
});

function rowOf(address: string): number {
  return Number(/\d+/.exec(address)?.[0]);
}
