import { beginWork, fillSheet, labels, openSheet } from './desk-steps.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';

test('a sign-in that has run out leaves the texts and asks to sign in again', async ({
  openBook,
  newBrowser,
  expectNoise,
}) => {
  expectNoise(/status of 401/);
  const context = await newBrowser();
  await context.clock.install();
  const desk = await openBook(owner, { context });
  await beginWork(desk, '大山 さくら', owner);
  await openSheet(desk, '№2');
  await fillSheet(desk, {
    activity: '講座を開きました。',
    selfEvaluation: '好評でした。',
    issues: '見直します。',
  });
  await context.clock.fastForward('02:00:00');
  await desk.press('提出');
  await desk.press('提出する');
  await expect(
    desk.pane.getByText('サインインの有効期限が切れました。入力した内容はそのまま残っています。'),
  ).toBeVisible();
  await expect(desk.entry(labels.activity)).toHaveValue('講座を開きました。');
});

test('while the server is away one goes on writing, and sends when it is back', async ({
  openBook,
  expectNoise,
}) => {
  expectNoise(/net::ERR_/);
  const desk = await openBook(owner);
  await beginWork(desk, '大山 さくら', owner);
  await openSheet(desk, '№2');
  await desk.page.context().route('**/api/v1/**', (route) => route.abort('connectionrefused'));
  await fillSheet(desk, {
    activity: '講座を開きました。',
    selfEvaluation: '好評でした。',
    issues: '見直します。',
  });
  await desk.press('提出');
  await desk.press('提出する');
  await expect(desk.pane.getByText('内容はブックに残っています。')).toBeVisible();
  await desk.page.context().unroute('**/api/v1/**');
  await desk.press('もう一度送る');
  await expect(desk.pane.getByText('提出しました。')).toBeVisible();
});

test('an Excel that is too old is told which one is needed', async ({ openBook }) => {
  const desk = await openBook(owner, { query: { excelApi: '1.8' } });
  await expect(desk.pane.getByText('Excel 2021、Microsoft 365、または Web 版の Excel')).toBeVisible();
});

test('an office.js that never answers is not waited for without end', async ({ openBook }) => {
  const desk = await openBook(owner, { query: { host: 'silent' } });
  await expect(desk.pane.getByRole('heading', { name: 'Excel と接続できません' })).toBeVisible({
    timeout: 30_000,
  });
});
