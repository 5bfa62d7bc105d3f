import { beginWork, fillSheet, openSheet, submitSheet } from './desk-steps.ts';
import { exampleRound, sheetOf } from './example-round.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';
const key = sheetOf('3', owner);
const texts = {
  activity: '基調講演を開きました。',
  selfEvaluation: '好評でした。',
  issues: '時期を見直します。',
};

test('of two clerks with one sheet the second sees both texts, and nothing is lost', async ({
  openBook,
  server,
  expectNoise,
}) => {
  expectNoise(/status of 412/);
  const first = await openBook(owner);
  await beginWork(first, '大山 さくら', owner);
  const second = await openBook(owner);
  await beginWork(second, '日向 健太', owner);

  await openSheet(first, '№3');
  await fillSheet(first, texts);
  await submitSheet(first);

  await openSheet(second, '№3');
  await fillSheet(second, {
    activity: '寸劇を上演しました。',
    selfEvaluation: '好評でした。',
    issues: '会場を見直します。',
  });
  await second.press('提出');
  await second.press('提出する');
  await expect(second.pane.getByRole('heading', { name: '内容の食い違い' })).toBeVisible();
  await expect(second.pane.getByText('基調講演を開きました。')).toBeVisible();
  await expect(second.pane.getByText('寸劇を上演しました。')).toBeVisible();
  await keepPicture(second.page, 'department-compare');

  const choose = (field: string, choice: RegExp) =>
    second.pane
      .getByRole('radiogroup', { name: `「${field}」に使う内容` })
      .getByRole('radio', { name: choice })
      .check();
  await choose('R5年度の取組内容', /^両方残す/);
  await choose('今後の課題及び方向性', /^相手の内容/);
  await second.press('この内容で送る');
  await expect(second.pane.getByText('提出しました。')).toBeVisible();

  const { revisions } = await server.store.listRevisions(exampleRound, key);
  const [newest, oldest] = revisions;
  expect(revisions).toHaveLength(2);
  expect(oldest).toMatchObject({ updatedBy: '大山 さくら', entries: texts });
  expect(newest).toMatchObject({
    updatedBy: '日向 健太',
    entries: { ...texts, activity: '寸劇を上演しました。\n基調講演を開きました。' },
  });
});

test('an answer that is lost after the server has stored the push makes no second revision', async ({
  openBook,
  server,
  expectNoise,
}) => {
  expectNoise(/net::ERR_/);
  const clerk = await openBook(owner);
  await beginWork(clerk, '大山 さくら', owner);
  await openSheet(clerk, '№3');
  await fillSheet(clerk, {
    activity: '開きました。',
    selfEvaluation: '好評でした。',
    issues: '見直します。',
  });
  let isLost = false;
  await clerk.page.context().route('**/api/v1/**/sheets/**', async (route) => {
    if (route.request().method() !== 'PUT' || isLost) return route.continue();
    isLost = true;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await clerk.press('提出');
  await clerk.press('提出する');
  await expect(clerk.pane.getByText('二重に登録されることはありません。')).toBeVisible();
  await clerk.press('もう一度送る');
  await expect(clerk.pane.getByText('提出しました。')).toBeVisible();
  const { revisions } = await server.store.listRevisions(exampleRound, key);
  expect(revisions).toHaveLength(1);
  const { records } = await server.store.listAudit(exampleRound);
  expect(records.filter((record) => 'project' in record && record.project === key.project)).toHaveLength(1);
});
