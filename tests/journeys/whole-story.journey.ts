import { chooseRole, openSheet } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

const activity = 'R5年度の取組内容';
const evaluation = '自己点検評価';
const issues = '今後の課題及び方向性';
const remark = '講座の参加者数を、男女別に書き加えてください。';

test('a sheet goes from the department to the secretariat, back with a remark, and in again', async ({
  openBook,
}) => {
  const clerk = await openBook('人権・広聴相談課');
  await clerk.signIn('大山 さくら');
  await chooseRole(clerk, '人権・広聴相談課のブック');

  await test.step('the forms are found, and the file is told what it is', async () => {
    await expect(clerk.pane.getByRole('heading', { name: 'このブックの様式' })).toBeVisible();
    await keepPicture(clerk.page, 'department-begin');
    await clerk.press('このブックで始める');
    await expect(clerk.pane.getByRole('heading', { name: '点検評価シート' })).toBeVisible();
    await keepPicture(clerk.page, 'department-list');
  });

  await test.step('typing in the cell shows in the pane, with what is wrong', async () => {
    await openSheet(clerk, '№2');
    const address = await clerk.jumpTo(activity);
    await clerk.typeIntoCell(address, '令和５年10月20日（木）に講座を開き、42人が参加しました。');
    await expect(clerk.entry(activity)).toHaveValue(
      '令和５年10月20日（木）に講座を開き、42人が参加しました。',
    );
    await expect(clerk.section(activity).getByText('令和5年10月20日は金曜日です。')).toBeVisible();
    await keepPicture(clerk.page, 'department-form');
  });

  await test.step('typing in the pane writes the cell', async () => {
    await clerk.entry(activity).fill('令和５年10月19日（木）に講座を開き、42人が参加しました。');
    await clerk.entry(evaluation).fill('定員を上回る申込みがありました。');
    await clerk.entry(issues).fill('');
    const address = await clerk.jumpTo(activity);
    await expect(clerk.cell(address)).toHaveText('令和５年10月19日（木）に講座を開き、42人が参加しました。');
    await expect(clerk.section(activity).getByText('金曜日です')).toHaveCount(0);
  });

  await test.step('what is missing hinders the submission and says so', async () => {
    await expect(clerk.pane.getByText(`「${issues}」が未入力です。`).first()).toBeVisible();
    await expect(clerk.pane.getByText('提出の前に直すものが')).toBeVisible();
    await clerk.entry(issues).fill('働く世代が参加しやすい曜日を検討します。');
    await clerk.press('提出');
    await clerk.press('提出する');
    await expect(clerk.pane.getByText('提出しました。')).toBeVisible();
    await expect(clerk.pane.getByText('提出済', { exact: true }).first()).toBeVisible();
  });

  const officer = await openBook('事務局');
  await officer.signIn('桜台 博');
  await chooseRole(officer, '事務局のブック');

  await test.step('the secretariat pulls the tables and finds the submission there', async () => {
    await officer.press('このブックで始める');
    await expect(officer.pane.getByText('に取り込みました')).toBeVisible();
    await officer.showWorksheet('シート一覧');
    const row = officer.page.locator('tr', { hasText: '男女共同参画講座' }).first();
    await expect(row).toContainText('提出済');
    await expect(row).toContainText('働く世代が参加しやすい曜日を検討します。');
    await keepPicture(officer.page, 'secretariat-tables');
    await row.locator('td').nth(2).click();
    await expect(officer.pane.getByRole('heading', { name: '男女共同参画講座' })).toBeVisible();
  });

  await test.step('it returns the sheet with a remark', async () => {
    await officer.press('差し戻す');
    await officer.pane.getByLabel('差戻しの理由').fill(remark);
    await officer.press('差し戻す');
    await expect(officer.pane.getByText('差し戻しました。')).toBeVisible();
    const row = officer.page.locator('tr', { hasText: '男女共同参画講座' }).first();
    await expect(row).toContainText('差戻し');
  });

  await test.step('the department reads the remark, mends and submits again', async () => {
    await clerk.press(/一覧に戻る/);
    await clerk.press('最新の状態にする');
    await openSheet(clerk, '№2');
    await expect(clerk.pane.getByText(remark)).toBeVisible();
    await clerk
      .entry(activity)
      .fill('令和５年10月19日（木）に講座を開き、42人（女性24人、男性18人）が参加しました。');
    await clerk.press('提出');
    await clerk.press('提出する');
    await expect(clerk.pane.getByText('提出しました。')).toBeVisible();
  });

  await test.step('a refresh shows it', async () => {
    await officer.press(/一覧に戻る/);
    await officer.press('最新の状態を取り込む');
    await expect(officer.pane.getByText('1件更新')).toBeVisible();
    const row = officer.page.locator('tr', { hasText: '男女共同参画講座' }).first();
    await expect(row).toContainText('女性24人、男性18人');
    await expect(row).toContainText('提出済');
  });
});
