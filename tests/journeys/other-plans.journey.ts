import { planTrial } from '#local/trial/plan-trial.ts';
import { readTestPlan } from '#tests/plans/read-test-plan.ts';
import { beginTables, beginWork, openSheet, submitSheet } from './desk-steps.ts';
import { keepPicture } from './pictures.ts';
import { expect, test } from './stage.ts';

test.describe('a plan with grades that sometimes need a reason, and indicators on some sheets', () => {
  test.use({ example: planTrial(readTestPlan('nagareyama-r7')) });

  test('a sheet is filled in, submitted and found in the secretariat’s tables', async ({ openBook }) => {
    const clerk = await openBook('子ども家庭課');
    await beginWork(clerk, '子ども家庭課の担当者', '子ども家庭課');
    const { pane } = clerk;
    const reason = clerk.entry('評価の理由');

    await test.step('a sheet of a project that is not 重点 has no indicator', async () => {
      await openSheet(clerk, '№2');
      await expect(clerk.entry('令和7年度の取組内容')).toBeVisible();
      await expect(clerk.entry('令和7年度実績')).toHaveCount(0);
      await clerk.press(/一覧に戻る/);
    });

    await test.step('what the plan says is shown, and cannot be typed over', async () => {
      await openSheet(clerk, '№1');
      await expect(pane.getByRole('heading', { name: 'こどもの権利の周知と学習' })).toBeVisible();
      await expect(pane.getByText('基本目標3に再掲')).toBeVisible();
      await expect(clerk.entry('成果指標')).toHaveCount(0);
    });

    await test.step('a grade is picked; A asks for a reason at once, B does not', async () => {
      await clerk.entry('令和7年度実績').fill('31.4％');
      await clerk.entry('令和7年度の取組内容').fill('市内の小学校8校で、権利を学ぶ授業を11回行いました。');
      await clerk.entry('今後の課題').fill('中学校での実施が2校にとどまりました。');
      await clerk.entry('課題解決のための改善策').fill('年度の初めに全校へ日程を示します。');
      await pane.getByRole('radio', { name: /^A/ }).check();
      await expect(pane.getByText('「評価の理由」が未入力です。').first()).toBeVisible();
      await keepPicture(clerk.page, 'other-plan-grade');
      await pane.getByRole('radio', { name: /^B/ }).check();
      await expect(reason).toHaveCount(0);
      await pane.getByRole('radio', { name: /^C/ }).check();
      await reason.fill('中学校での授業が予定の半分でした。');
    });

    await test.step('the cell has the code alone', async () => {
      const address = await pane
        .locator('section', { hasText: '達成度の評価' })
        .first()
        .getByRole('button', { name: 'セルを表示' })
        .click()
        .then(() => clerk.page.locator('#name-box').inputValue());
      await expect(clerk.cell(address.split(':')[0] ?? '')).toHaveText('C');
    });

    await submitSheet(clerk);

    const officer = await openBook('事務局');
    await beginTables(officer, '事務局の担当者');
    for (const header of ['基本目標', '施策の方向性', '達成度の評価'])
      await expect(officer.page.locator('th, td', { hasText: header }).first()).toBeVisible();
    const row = officer.page.locator('tr', { hasText: '中学校での授業が予定の半分でした。' });
    await expect(row).toContainText('提出済');
  });
});

test.describe('a plan with four levels, four scales and a table of years', () => {
  test.use({ example: planTrial(readTestPlan('kawasaki')) });

  test('a sheet is filled in cell by cell, submitted and found in the secretariat’s tables', async ({
    openBook,
  }) => {
    const clerk = await openBook('地域生活課');
    await beginWork(clerk, '地域生活課の担当者', '地域生活課');
    const { pane } = clerk;

    await test.step('the goals of the years are the plan’s; this year’s actual is typed', async () => {
      await openSheet(clerk, '№72201010');
      await expect(pane.getByRole('heading', { name: '市民活動支援事業' })).toBeVisible();
      await clerk.entry('2007年度').fill('助成35件、交流の場を2回');
      await keepPicture(clerk.page, 'other-plan-years');
    });

    await test.step('four scales, each with its own marks', async () => {
      for (const [scale, code] of [
        ['達成度', '3'],
        ['事業の妥当性', '4'],
        ['有効性・効率性・経済性', '3'],
        ['3ヵ年の達成状況', 'IV'],
      ] as const) {
        const group = pane.getByRole('radiogroup', { name: scale, exact: false }).first();
        await group.getByRole('radio', { name: new RegExp(`^${code}(?![IV\\d])`) }).check();
      }
    });

    await submitSheet(clerk);

    const officer = await openBook('事務局');
    await beginTables(officer, '事務局の担当者');
    const row = officer.page.locator('tr', { hasText: '市民活動支援事業' }).first();
    await expect(row).toContainText('提出済');
    await expect(row).toContainText('助成35件、交流の場を2回');
    await row.locator('td').nth(2).click();
    await expect(officer.pane.getByRole('heading', { name: '市民活動支援事業' })).toBeVisible();
  });
});
