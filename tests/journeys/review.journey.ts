import { beginTables, beginWork, fillSheet, labels, openSheet, submitSheet } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

const owner = '人権・広聴相談課';
const remark = '参加者数を、男女別に書いてください。';
const reason = '今後の課題を、今年度の内容にしてください。';
const texts = {
  activity: '令和５年10月19日（木）に講座を開き、42人が参加しました。',
  selfEvaluation: '定員を上回る申込みがありました。',
  issues: '働く世代が参加しやすい曜日を検討します。',
};

test('sheets go back with remarks at fields, come again with what changed marked, and are accepted together', async ({
  openBook,
}) => {
  // Four submissions and four moves on two workbooks.
  test.slow();
  const clerk = await openBook(owner);
  await beginWork(clerk, '大山 さくら', owner);
  for (const number of ['№2', '№3']) {
    await openSheet(clerk, number);
    await fillSheet(clerk, { ...texts, activity: `${texts.activity}（${number}）` });
    await submitSheet(clerk);
    await clerk.press(/一覧に戻る/);
  }

  const officer = await openBook('事務局');
  await beginTables(officer, '桜台 博');

  await test.step('the secretariat returns one with a remark at a field, and the next one comes', async () => {
    await officer.pane.getByLabel('所管課', { exact: true }).selectOption({ label: owner });
    await openSheet(officer, '№2');
    await expect(officer.pane.getByText(/^\d+ \/ \d+件$/)).toBeVisible();
    await officer.press(`「${labels.activity}」に指摘を書く`);
    await officer.pane.getByLabel(`「${labels.activity}」への指摘`).fill(remark);
    await officer.press('差し戻す');
    await officer.press('差し戻す');
    await expect(officer.pane.getByText(/^№2「.*を差し戻しました。/)).toBeVisible();
    await expect(officer.pane.getByText(`№3　${owner}`)).toBeVisible();
    await officer.press('差し戻す');
    await officer.pane.getByLabel('差戻しの理由').fill(reason);
    await officer.press('差し戻す');
    await expect(officer.pane.getByText(/^№3「.*を差し戻しました。/)).toBeVisible();
  });

  await test.step('the department sees the remark at its field, mends and submits again', async () => {
    await clerk.press('最新の状態にする');
    await openSheet(clerk, '№2');
    await expect(clerk.section(labels.activity).getByText(remark).last()).toBeVisible();
    await keepPicture(clerk.page, 'department-field-remark');
    await clerk
      .entry(labels.activity)
      .fill('令和５年10月19日（木）に講座を開き、42人（女性24人、男性18人）が参加しました。（№2）');
    await submitSheet(clerk);
    await expect(clerk.pane.getByText(remark)).toHaveCount(0);
    await clerk.press(/一覧に戻る/);
    await openSheet(clerk, '№3');
    await expect(clerk.pane.getByText(reason)).toBeVisible();
    await clerk.entry(labels.issues).fill('会場と時期を見直します。');
    await submitSheet(clerk);
  });

  await test.step('the secretariat sees what changed', async () => {
    await officer.press(/一覧に戻る/);
    await officer.press('最新の状態を取り込む');
    await officer.pane.getByLabel('前回の取込みから変わったものだけ').check();
    await officer.press('上から順に確認する');
    await expect(officer.pane.getByText('前回の提出から1つの記入欄が変わりました。')).toBeVisible();
    await expect(officer.pane.locator('ins')).toContainText('（女性24人、男性18人）');
    await keepPicture(officer.page, 'secretariat-changes');
    await officer.press(/一覧に戻る/);
  });

  await test.step('it accepts both at once', async () => {
    await officer.press('条件に合う提出済の2件をすべて選ぶ');
    await officer.press('選んだ2件を確認済にする');
    await expect(officer.pane.getByText(/指摘の残っていないシートは\d件です。/)).toBeVisible();
    for (const box of await officer.pane.getByRole('checkbox', { name: /も確認済にする$/ }).all()) {
      await box.check();
    }
    await officer.press('2件を確認済にする');
    await expect(officer.pane.getByText('2件を確認済にしました。')).toBeVisible();
    const row = officer.page.locator('tr', { hasText: '女性24人、男性18人' }).first();
    await expect(row).toContainText('確認済');
  });
});
