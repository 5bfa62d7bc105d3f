import { beginWork, chooseRole } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

test('a department reports an actual, and figure and suggestion change before the secretariat', async ({
  openBook,
}) => {
  const clerk = await openBook('人権・広聴相談課');
  await beginWork(clerk, '大山 さくら', '人権・広聴相談課');
  const actuals = clerk.pane.getByRole('region', { name: '指標の実績' });
  await expect(actuals.getByText('7件のうち0件を入力しました')).toBeVisible();

  const officer = await openBook('事務局');
  await officer.signIn('桜台 博');
  await chooseRole(officer, '事務局のブック');
  await officer.press('指標の評価と意見');
  await officer.press('「委員評価」を開く');
  await officer.pane.getByRole('button', { name: /^6-\(1\)/ }).click();
  await expect(officer.pane.getByText('まだ報告がありません。')).toBeVisible();

  await clerk.press(/^6-\(1\)/);
  await expect(clerk.pane.getByRole('heading', { level: 1, name: '6-(1)' })).toBeFocused();
  const box = clerk.pane.getByRole('textbox', { name: '令和5年度の実績' });
  await box.fill('３回と５回');
  await expect(clerk.pane.getByText('一つの数を読み取れません。', { exact: false })).toBeVisible();
  await box.fill('３回');
  await expect(clerk.pane.getByText('「3回」と読み取りました。')).toBeVisible();
  await expect(clerk.pane.getByText(/目標値２回\/年/).last()).toBeVisible();
  await clerk.press('← 一覧に戻る');
  await expect(actuals.getByText('未保存')).toBeVisible();
  await clerk.press(/^6-\(1\)/);
  await expect(box).toHaveValue('３回');
  await keepPicture(clerk.page, 'department-actual');
  await clerk.press('実績を保存する');
  await expect(clerk.pane.getByText('実績を保存しました。')).toBeVisible();
  await clerk.press('← 一覧に戻る');
  await expect(actuals.getByText('7件のうち1件を入力しました')).toBeVisible();

  await officer.pane.getByRole('button', { name: /の一覧に戻る$/ }).click();
  await officer.pane.getByRole('button', { name: /評価と意見の一覧に戻る$/ }).click();
  await officer.press('最新の状態にする');
  await officer.press('「委員評価」を開く');
  await officer.pane.getByRole('button', { name: /^6-\(1\)/ }).click();
  await expect(officer.pane.getByText(/報告　.*大山 さくら/)).toBeVisible();
  await expect(officer.pane.getByRole('button', { name: '提案どおり「A」とする' })).toBeVisible();
});

test('the secretariat enters an actual for a department, and the suggestion follows it', async ({
  openBook,
}) => {
  const officer = await openBook('事務局');
  await officer.signIn('桜台 博');
  await chooseRole(officer, '事務局のブック');
  await officer.press('指標の評価と意見');
  await officer.press('「委員評価」を開く');
  await officer.pane.getByRole('button', { name: /^4-\(2\)/ }).click();
  await expect(officer.pane.getByRole('button', { name: '提案どおり「B」とする' })).toBeVisible();
  await officer.press('実績を代わりに入力する');
  const form = officer.pane.getByRole('region', { name: '介護高齢課の実績' });
  await expect(form.getByRole('textbox', { name: '令和5年度の実績' })).toHaveValue('１０７人');
  await form.getByRole('textbox', { name: '令和5年度の実績' }).fill('140人');
  await officer.press('実績を保存する');
  await expect(officer.pane.getByRole('button', { name: '提案どおり「A」とする' })).toBeVisible();
  await expect(officer.pane.getByText(/報告　.*桜台 博/)).toBeVisible();
  await keepPicture(officer.page, 'secretariat-actual');
});
