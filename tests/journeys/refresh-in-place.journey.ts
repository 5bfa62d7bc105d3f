import { randomUUID } from 'node:crypto';
import type { FieldId } from '#domain/plan/plan-definition.ts';
import { pushSheet } from '#functions/operations/push-sheet.ts';
import { examplePlan } from '#local/example/example-plan.ts';
import { chooseRole } from './desk-steps.ts';
import { exampleRound, sheetOf } from './example-round.ts';
import { expect, test } from './stage.ts';

test('what the secretariat did to its table outlives a refresh', async ({ openBook, server }) => {
  const officer = await openBook('事務局');
  await officer.signIn('桜台 博');
  await chooseRole(officer, '事務局のブック');
  await officer.press('このブックで始める');
  await expect(officer.pane.getByText('に取り込みました')).toBeVisible();
  await officer.showWorksheet('シート一覧');
  const { page } = officer;
  const rows = page.locator('#grid tr[data-row]:not([data-row="0"])');
  const heading = (name: string) => page.getByRole('button', { name: `「${name}」の並べ替えとフィルター` });

  await heading('№').click();
  await page.getByRole('button', { name: '降順に並べ替え' }).click();
  await heading('状態').click();
  await page.getByRole('checkbox', { name: '確認済' }).uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await expect(rows.first()).toContainText('66');
  await expect(page.getByRole('gridcell', { name: '確認済', exact: true })).toHaveCount(0);
  const kyodo = rows.filter({ hasText: '市民協働課' }).first();
  await expect(kyodo).toContainText('未着手');
  const number = (await kyodo.locator('td').first().textContent()) ?? '';
  const row = Number(await kyodo.getAttribute('data-row')) + 1;
  await officer.typeIntoCell(`Z${row}`, '電話で確認済み');
  const before = await rows.locator('td:first-of-type').allTextContents();

  const answer = await pushSheet(
    { store: server.store, clock: { now: () => new Date().toISOString() }, ids: { next: randomUUID } },
    { municipality: exampleRound.municipality, subject: 'kyodo-1', name: '石田 美咲' },
    { plan: examplePlan.id, fiscalYear: examplePlan.fiscalYear, ...sheetOf(number, '市民協働課') },
    {
      base: 0,
      idempotencyKey: randomUUID(),
      intent: 'save',
      entries: { ['activity' as FieldId]: '書きかけです。' },
    },
  );
  expect(answer.ok).toBe(true);
  // A row that is selected opens its sheet, and Enter has selected the next one: the way back may be needed twice.
  await expect(async () => {
    const back = officer.pane.getByRole('button', { name: /一覧に戻る/ });
    if (await back.isVisible()) await back.click({ timeout: 1000 });
    await officer.pane.getByRole('button', { name: '最新の状態を取り込む' }).click({ timeout: 1000 });
    await expect(kyodo).toContainText('入力中', { timeout: 5000 });
  }).toPass();
  expect(await rows.locator('td:first-of-type').allTextContents()).toEqual(before);
  await officer.goTo(`Z${row}`);
  await expect(officer.cell(`Z${row}`)).toHaveText('電話で確認済み');
  await expect(heading('状態')).toHaveClass(/active/);
});
